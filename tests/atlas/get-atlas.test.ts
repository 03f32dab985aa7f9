import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type Atlas, coverageOf, getAtlas, textOf } from '../../src/atlas/index.ts'
import { placeInParts } from '../../src/ingest/index.ts'
import { planSchema } from '../../src/model/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'zeren-atlas-'))
afterAll(() => rmSync(folder, { recursive: true }))
const copyOfSeeds = (name: string) => {
	const copy = join(folder, name)
	cpSync('seeds', copy, { recursive: true })
	return copy
}

test('one instance for one folder', async () => {
	expect(await getAtlas()).toBe(await getAtlas())
	expect((await getAtlas()).plans.length).toBe(readdirSync('seeds').length)
})

test('every plan is what the schema says, and its text has all its positions', async () => {
	const { plans, textById } = await getAtlas()
	for (const plan of plans) {
		expect(() => planSchema.parse(plan)).not.toThrow()
		for (const { clause } of plan.tasks) {
			if (!clause) continue
			const passage = textById.get(plan.id)?.slice(clause.position.start.offset, clause.position.end.offset) ?? ''
			expect(passage[0]).toBe(clause.text[0])
			expect(passage.at(-1)).toBe(clause.text.at(-1))
		}
	}
})

test('no character of a seed is lost', async () => {
	const atlas = await getAtlas()
	expect(atlas.plans.map(plan => [plan.id, coverageOf(plan, textOf(atlas, plan.id)).lost])).toEqual(atlas.plans.map(({ id }) => [id, 0]))
})

test('the published JSON gives back the plan, and the JSON Schema describes it', async () => {
	const [plan] = (await getAtlas()).plans
	expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
	const schema = z.toJSONSchema(planSchema, { target: 'draft-2020-12' })
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
	expect(schema.required?.toSorted()).toEqual(Object.keys(plan ?? {}).sort())
	const described = z.fromJSONSchema(schema)
	expect(described.safeParse(plan).success).toBe(true)
	expect(described.safeParse({ ...plan, title: 1 }).success).toBe(false)
})

test('the data version is a hash of the inputs: the same for the same files, another after any change', async () => {
	const seeds = copyOfSeeds('same')
	expect((await getAtlas({ seeds })).dataVersion).toBe((await getAtlas()).dataVersion)
	expect((await getAtlas()).dataVersion).toMatch(/^[0-9a-f]{12}$/)
	const changed = copyOfSeeds('changed')
	appendFileSync(join(changed, 'quxian-2023.txt'), '\n')
	expect((await getAtlas({ seeds: changed })).dataVersion).not.toBe((await getAtlas()).dataVersion)
})

test('ZEREN_SEEDS names another folder; what systems and office programs leave there are no plans', async () => {
	const seeds = join(folder, 'one')
	cpSync('seeds/quxian-2023.txt', join(seeds, 'quxian-2023.txt'))
	for (const name of ['.DS_Store', '~$quxian.docx', 'Thumbs.db', 'desktop.ini']) writeFileSync(join(seeds, name), 'x')
	vi.stubEnv('ZEREN_SEEDS', seeds)
	expect((await getAtlas()).plans.map(({ id }) => id)).toEqual(['quxian-2023'])
	vi.unstubAllEnvs()
})

test('no folder is said in words', async () => {
	await expect(getAtlas({ seeds: join(folder, 'nowhere') })).rejects.toThrow(/没有「.*nowhere」这个文件夹\n请建立它/)
})

test('a folder without plans is an atlas without plans', async () => {
	const seeds = join(folder, 'empty')
	mkdirSync(seeds)
	expect(await getAtlas({ seeds })).toMatchObject({ plans: [], places: [] })
})

const document = (place: string, number: string, ...more: string[]) =>
	[
		`${place}人民政府办公室`,
		`关于印发《${place}科普实施方案》的通知`,
		`${number}`,
		'',
		`${place}科普实施方案`,
		'',
		'一、任务',
		'1.做甲。推进。（责任单位：县教育局）',
		'2.做乙。推进。（县科协牵头，县妇联配合）',
		...more,
	].join('\n')

/** A seeds folder of these files, and its atlas. */
async function atlasFrom(name: string, files: Readonly<Record<string, string | Uint8Array>>) {
	const seeds = join(folder, name)
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(seeds, file)), { recursive: true })
		writeFileSync(join(seeds, file), content)
	}
	return getAtlas({ seeds })
}
const ids = (atlas: Atlas) => atlas.plans.map(({ id }) => id)
const words = (atlas: Atlas) => atlas.leftOut.map(({ file, problem, line }) => `${file}${line === null ? '' : `:${line}`} ${problem}`)

test('a document that cannot be published keeps no other from the site, and nothing of it is there', async () => {
	const good = document('渠县', '渠府办〔2023〕1号')
	const atlas = await atlasFrom('faults', {
		'好.txt': good,
		'副本.txt': good,
		'空.txt': '',
		'图.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
		'无地名.txt': '科普实施方案\n1.做甲。（责任单位：教育局）',
		'旁注错.txt': document('大竹县', '竹府办〔2023〕1号'),
		'旁注错.plan.yaml': 'note: 好\nsourceURL: https://www.example.gov.cn/',
		'密件.txt': `机密★1年\n${document('大竹县', '竹府办〔2023〕2号', '密语')}`,
		'申请.txt': document('大竹县', '竹府办〔2023〕3号', '密语', '', '信息公开选项：依申请公开'),
		'空夹/plan.yaml': 'title: 空',
		'坏夹/方案.txt': document('大竹县', '竹府办〔2023〕4号', '密语'),
		'坏夹/附件.txt': '',
	})
	expect(ids(atlas)).toEqual(['quxian-2023'])
	expect(words(atlas)).toEqual(
		[
			'坏夹/附件.txt 文件是空的',
			'好.txt 与 副本.txt 一字不差',
			'无地名.txt 认不出是哪个行政区的方案',
			'旁注错.plan.yaml:2 没有「sourceURL」这一项',
			'空.txt 文件是空的',
			'空夹 文件夹里没有方案文件',
			'图.txt 扩展名是 .txt，内容却是图片',
			'（不公开的文件） 这份文件标明依申请公开，没有公布',
			'（不公开的文件） 这份文件标有密级或份号，没有公布',
		].sort(),
	)
	expect(atlas.withheldFiles).toEqual(['密件.txt', '申请.txt'].sort())
	const { withheldFiles: _, registries: __, ...published } = atlas
	expect(JSON.stringify([published, [...atlas.textById], [...atlas.planById]])).not.toMatch(/密语|密件|申请\.txt|大竹/)
})

test('a folder is one plan of several files: the notice, the plan, the annex', async () => {
	const atlas = await atlasFrom('several', {
		'渠县2023/附件1.txt': '附件1\n任务分工\n3.做丙。推进。（责任单位：县民政局）\n',
		'渠县2023/方案.txt': '渠县科普实施方案\n\n一、任务\n1.做甲。推进。（责任单位：县教育局）\n2.做乙。推进。（县科协牵头，县妇联配合）\n',
		'渠县2023/通知.txt':
			'渠县人民政府办公室\n关于印发《渠县科普实施方案》的通知\n渠府办〔2023〕5号\n\n各乡镇人民政府：\n现印发给你们。\n\n渠县人民政府办公室\n2023年5月29日\n',
		'渠县2023/plan.yaml': 'sourceUrl: https://www.example.gov.cn/quxian.html\n',
	})
	const [plan] = atlas.plans
	expect(words(atlas)).toEqual([])
	expect([plan?.id, plan?.source.file, plan?.source.parts.map(({ file }) => file)]).toEqual(['quxian-2023', '渠县2023', ['通知.txt', '方案.txt', '附件1.txt']])
	expect(plan?.tasks.map(({ title }) => title)).toEqual(['做甲', '做乙', '做丙'])
	expect(plan?.sidecar?.sourceUrl).toBe('https://www.example.gov.cn/quxian.html')
	const place = plan?.tasks[2]?.position.start.line ?? 0
	expect(placeInParts(plan?.source.parts ?? [], place)).toEqual({ file: '附件1.txt', line: 3 })
})

test('two documents of one place and year have addresses of their own; a correction counts for the one it names', async () => {
	const one = document('渠县', '渠府办〔2023〕3号')
	const two = document('渠县', '渠府办〔2023〕12号').replaceAll('科普', '健康')
	const atlas = await atlasFrom('two', { 'b.txt': one, 'a.txt': two })
	expect(atlas.plans.map(({ id, documentNumber }) => [id, documentNumber])).toEqual([
		['quxian-2023', '渠府办〔2023〕3号'],
		['quxian-2023-12', '渠府办〔2023〕12号'],
	])
	expect(atlas.places.map(({ plans }) => plans.length)).toEqual([2])
})

test('a document of the State Council is one of the whole country', async () => {
	const atlas = await atlasFrom('country', {
		'a.txt':
			'国务院关于印发《全民健身实施方案》的通知\n国发〔2023〕1号\n\n全民健身实施方案\n\n一、任务\n1.做甲。推进。（体育总局牵头，教育部配合）\n2.做乙。推进。（责任单位：财政部）\n',
	})
	expect(words(atlas)).toEqual([])
	expect(atlas.plans.map(({ id, jurisdiction }) => [id, jurisdiction.name, jurisdiction.slug, jurisdiction.level])).toEqual([
		['quanguo-2023', '全国', 'quanguo', 'country'],
	])
})
