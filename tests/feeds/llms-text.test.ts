import { expect, it } from 'vitest'
import { llmsText } from '../../src/feeds/index.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildPlan, buildTask } from '../atlas/build-plan.ts'

const text = llmsText(
	atlasOf(buildPlan({ title: '甲县[方案](https://evil.example)\n# 假标题', documentNumber: '甲府〔2023〕1号', tasks: [buildTask('t1', ['县科协'])] })),
	path => `/kexue${path}`,
	false,
)
const lines = text.split('\n')

it('begins as llmstxt.org asks: one title, then what the site is in a quotation', () => {
	expect(lines.slice(0, 3)).toEqual(['# 责任 Zeren', '', expect.stringMatching(/^> .*收录 1 地的方案，现行方案共 1 项任务/)])
	expect(lines.filter(line => line.startsWith('#'))).toEqual(['# 责任 Zeren', '## 方案', '## 数据', '## 怎样看', '## Optional'])
})

it('says that the document is right and what each role means', () => {
	expect(text).toContain('以文件原文为准')
	expect(text).toContain('- `lead` 牵头：文件写明由它牵头')
	expect(text).toContain('- 没有写牵头单位的方案，就是未载明牵头单位')
})

it('links each plan with its data; a title cannot be a link or a heading of its own', () => {
	expect(lines[lines.indexOf('## 方案') + 2]).toBe(
		'- [甲县：甲县\\[方案\\](https://evil.example) \\# 假标题](/kexue/jiaxian/): 甲府〔2023〕1号，1 项任务，原文见 /kexue/jiaxian/jiaxian-2023/source/',
	)
	expect(text).toContain('](/kexue/data/plans/jiaxian-2023.json): ')
	expect(text).not.toContain('atom.xml')
})

it('says of an older plan that a newer one is there', () => {
	const plans = [2016, 2023].map(year => buildPlan({ id: `jiaxian-${year}`, title: `甲县全民科学素质行动实施方案（${year}年）`, issuedOn: `${year}-01-10` }))
	const entries = llmsText(atlasOf(...plans), path => path, false)
		.split('\n')
		.filter(line => line.includes('原文见'))
	expect(entries.map(line => line.split('；')[1])).toEqual(['不是现行方案，已有较新的：甲县全民科学素质行动实施方案（2023年）', undefined])
})
