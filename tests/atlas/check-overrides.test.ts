import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'zeren-overrides-'))
afterAll(() => rmSync(folder, { recursive: true }))

const seeds = join(folder, 'seeds')
cpSync('seeds/quxian-2023.txt', join(seeds, 'quxian-2023.txt'))
cpSync('seeds/linyi-2022.txt', join(seeds, 'linyi-2022.txt'))
writeFileSync(join(seeds, 'withheld-2023.txt'), '机密\n巫山县科普实施方案（2022—2025年）\n一、任务\n1.做甲。（责任单位：县科协）\n')
writeFileSync(join(seeds, 'miyi-2023.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))

/** The atlas with these lines in content/measure-overrides.yaml. */
function atlasWith(name: string, entries: string) {
	const content = join(folder, name, 'content')
	cpSync('content', content, { recursive: true })
	writeFileSync(join(content, 'measure-overrides.yaml'), entries)
	return getAtlas({ seeds, content })
}

const reason = 'reason: 另有所指, date: 2024-05-06'

describe('overrides of measures', () => {
	it('reach the published plan', async () => {
		const atlas = await atlasWith('met', `- {plan: quxian-2023, task: t15, title: 实施智慧助老行动, measure: elderly.health, ${reason}}\n`)
		const task = atlas.planById.get('quxian-2023')?.tasks.find(({ id }) => id === 't15')
		expect([task?.measure, task?.measureEvidence?.override]).toEqual(['elderly.health', { reason: '另有所指', date: '2024-05-06' }])
	})

	it.each([
		['a task that is not in its plan', 't99', 'quxian-2023', '方案 quxian-2023 中没有任务「t99」。'],
		['a plan that is not in the collection', 't1', 'ziyang-2023', '文件夹中没有方案「ziyang-2023」，更正不了它的任务「t1」。'],
	])('stop the build for %s, by file, line and task', async (_, task, plan, problem) => {
		const entries = `# why\n\n- {plan: ${plan}, task: ${task}, measure: elderly.health, ${reason}}\n`
		await expect(atlasWith(`${plan}-${task}`, entries)).rejects.toThrow(`content/measure-overrides.yaml 第 3 行：${problem}`)
	})

	it('wait for a plan that cannot be read just now', async () => {
		const atlas = await atlasWith('waits', `- {plan: miyi-2023, task: t1, measure: elderly.health, ${reason}}\n`)
		expect(atlas.leftOut.map(({ file }) => file)).toContain('miyi-2023.txt')
	})
})
