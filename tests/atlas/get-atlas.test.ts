import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { coverageOf, getAtlas, textOf } from '../../src/atlas/index.ts'
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

test('two copies of one plan are refused with both names', async () => {
	const seeds = join(folder, 'twice')
	cpSync('seeds/quxian-2023.txt', join(seeds, 'quxian-2023.txt'))
	cpSync('seeds/quxian-2023.txt', join(seeds, '渠县（副本）.txt'))
	await expect(getAtlas({ seeds })).rejects.toThrow('quxian-2023.txt 与 渠县（副本）.txt')
})
