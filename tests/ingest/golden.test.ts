import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatJson } from '../../scripts/format-json.ts'
import { ingest, sourceOf } from '../../src/ingest/index.ts'
import { planSchema } from '../../src/model/index.ts'
import { registries } from './ingest-text.ts'
import { seedFiles } from './seed-files.ts'

const plans = await Promise.all(
	seedFiles.map(async file => ({ file, plan: (await ingest(sourceOf(file, readFileSync(join('seeds', file))), registries)).plan })),
)

/** Counted by hand in the documents: tasks, lead and other assignments, units, details. */
const totals: Readonly<Record<string, readonly [tasks: number, leads: number, others: number, units: number, details: number]>> = {
	'linyi-2022': [9, 11, 66, 27, 33],
	'miyi-2023': [31, 66, 185, 35, 0],
	'quxian-2023': [38, 0, 238, 27, 0],
	'wushan-2022': [80, 85, 215, 37, 0],
	'ziyang-2023': [95, 100, 492, 33, 0],
}

describe.each(plans)('$file', ({ file, plan }) => {
	it('is read as its reviewed golden file says (npm run golden writes it)', () => {
		expect(formatJson(plan)).toBe(readFileSync(join('tests/ingest/golden', `${plan.id}.json`), 'utf8'))
	})

	it('has the totals that were counted in the document', () => {
		const assignments = plan.tasks.flatMap(task => task.assignments)
		const leads = assignments.filter(({ role }) => role === 'lead').length
		const details = plan.tasks.flatMap(task => task.details).length
		expect([plan.tasks.length, leads, assignments.length - leads, plan.units.length, details]).toEqual(totals[plan.id])
	})

	it('fits the schema, also after a way through JSON', () => {
		expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
	})

	it('bears its file’s name', () => {
		expect(`${plan.id}.txt`).toBe(basename(file))
	})
})

it('every golden file has its seed', () => {
	expect(readdirSync('tests/ingest/golden').sort()).toEqual(plans.map(({ plan }) => `${plan.id}.json`).sort())
})
