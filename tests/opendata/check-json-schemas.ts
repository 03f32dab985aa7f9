import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { comparedPlanOf } from '../../src/compare/build/compared-plan-of.ts'
import { comparisonCatalogue } from '../../src/compare/build/comparison-catalogue.ts'
import { comparedPlan } from '../../src/opendata/json/compared-plan.ts'
import { comparisonCatalogue as catalogueFile } from '../../src/opendata/json/comparison-catalogue.ts'
import { jsonText } from '../../src/opendata/json-file.ts'
import { collectionNames, type Published, publish, site } from './published.ts'

const validators = new Map<Published, Ajv2020>()

/** Compiles each schema once for all tests. */
function validator(published: Published): Ajv2020 {
	const made = validators.get(published) ?? validatorAnew(published)
	validators.set(published, made)
	return made
}

function validatorAnew({ files }: Published): Ajv2020 {
	const ajv = new Ajv2020({ strict: true, allErrors: true })
	addFormats.default(ajv)
	for (const { bytes } of files.schemas) ajv.addSchema(JSON.parse(bytes.toString('utf8')))
	return ajv
}

describe.each(collectionNames)('the JSON of %s', name => {
	test('that comparisons fetch is of its schema', async () => {
		const published = await publish(name)
		const ajv = validator(published)
		const { atlas } = published
		const source = { address: (path: string) => `${site}${path}` }
		const catalogue = JSON.parse(jsonText(catalogueFile, comparisonCatalogue(atlas), source))
		for (const value of [catalogue, ...atlas.plans.map(plan => JSON.parse(jsonText(comparedPlan, comparedPlanOf(atlas, plan), source)))]) {
			const validate = ajv.getSchema(value.$schema)
			expect([value.id, validate?.(value), validate?.errors]).toEqual([value.id, true, null])
		}
	})

	test('is of the schema that it says by its first key', async () => {
		const published = await publish(name)
		const ajv = validator(published)
		const documents = [...published.files.collections, ...published.files.plans.filter(({ path }) => path.endsWith('.json'))]
		expect(documents.length).toBe(5 + published.atlas.plans.length)
		for (const { path, bytes, schema } of documents) {
			const value = JSON.parse(bytes.toString('utf8'))
			const { $schema } = value.meta ?? value
			expect([path, $schema]).toEqual([path, `${site}${schema}`])
			const validate = ajv.getSchema($schema)
			expect([path, validate?.(value), validate?.errors]).toEqual([path, true, null])
		}
	})
})

test('a schema says its address and its draft, and refuses what is not of it', async () => {
	const published = await publish('seeds')
	const validate = validator(published).getSchema(`${site}/data/schema/plan.schema.json`)
	const schema = JSON.parse(published.text('schema/plan.schema.json'))
	expect([schema.$schema, schema.$id]).toEqual(['https://json-schema.org/draft/2020-12/schema', `${site}/data/schema/plan.schema.json`])
	const change = (edit: (plan: { tasks: { assignments: { role: string }[] }[]; extra?: number }) => void) => {
		const plan = JSON.parse(published.text('plans/quxian-2023.json'))
		edit(plan)
		return validate?.(plan)
	}
	expect(change(() => {})).toBe(true)
	expect(change(plan => Object.assign(plan, { extra: 1 }))).toBe(false)
	expect(change(plan => Object.assign(plan.tasks[0]?.assignments[0] ?? {}, { role: 'leader' }))).toBe(false)
})

test('the plan is the atlas’ own; the units, functions and measures name keys of the tables', async () => {
	const { atlas, text, rows } = await publish('seeds')
	for (const plan of atlas.plans) {
		const { $schema, ...published } = JSON.parse(text(`plans/${plan.id}.json`))
		expect([$schema, published]).toEqual([`${site}/data/schema/plan.schema.json`, plan])
	}
	const ids = (table: string) => rows(table).map(({ id }) => id)
	const units: { id: string; functions: string[] }[] = JSON.parse(text('units.json')).units
	const functions: { id: string; units: string[] }[] = JSON.parse(text('functions.json')).functions
	expect(units.map(({ id }) => id)).toEqual(ids('units'))
	expect(functions.map(({ id }) => id)).toEqual(ids('functions'))
	const pairs = rows('unit-functions').map(({ unit_id, function_id }) => `${unit_id} ${function_id}`)
	expect(units.flatMap(({ id, functions: own }) => own.map(one => `${id} ${one}`))).toEqual(pairs)
	expect(functions.flatMap(({ id, units: own }) => own.map(one => `${one} ${id}`)).sort()).toEqual(pairs.toSorted())
})

test('the measures have the entries of the table', async () => {
	const { text, rows } = await publish('seeds')
	interface Entry {
		task: string
		detail: string | null
		isMain: boolean
	}
	const { outlines }: { outlines: { actions: { id: string; measures: { id: string; plans: { tasks: Entry[] }[] }[] }[] }[] } = JSON.parse(text('measures.json'))
	const actions = outlines.flatMap(outline => outline.actions)
	const measures = actions.flatMap(action => action.measures)
	const entries = measures.flatMap(({ id, plans }) =>
		plans.flatMap(({ tasks }) => tasks.map(({ task, detail, isMain }) => [task, detail ?? '', id, String(isMain)].join(' '))),
	)
	const written = rows('task-measures').map(row => [row.task_id, row.detail_id, row.measure_id, row.is_main].join(' '))
	expect(entries.sort()).toEqual(written.sort())
	expect([actions.map(({ id }) => id), measures.map(({ id }) => id)]).toEqual([rows('actions'), rows('measures')].map(table => table.map(({ id }) => id)))
})
