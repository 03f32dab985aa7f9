import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../site/setup/read-csv.ts'
import { collectionNames, publish } from './published.ts'

interface TableSchema {
	fields: { name: string; type: string; constraints?: object }[]
	primaryKey: string[]
	foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
}
interface Resource {
	name: string
	path: string
	bytes: number
	hash: string
	encoding: string
	schema: TableSchema
}

/** The rules of https://datapackage.org/standard/data-package/, data-resource/ and table-schema/ that a descriptor of tables can break. */
describe.each(collectionNames)('the Data Package of %s', name => {
	test('keeps the rules of the standard', async () => {
		const { text } = await publish(name)
		const descriptor = JSON.parse(text('datapackage.json'))
		const resources: Resource[] = descriptor.resources
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
		expect(descriptor.name).toMatch(/^[a-z0-9._/-]+$/)
		expect(descriptor.licenses).toEqual([{ name: 'MIT', path: 'https://spdx.org/licenses/MIT', title: 'MIT License' }])
		expect('created' in descriptor).toBe(false)
		expect(resources.filter((one: Resource) => !/^[a-z0-9._-]+$/.test(one.name) || /^\/|\.\.|:/.test(one.path))).toEqual([])
		expect(new Set(resources.map((one: Resource) => one.name)).size).toBe(resources.length)
		const types = ['string', 'integer', 'number', 'boolean', 'date']
		const constraints = ['required', 'unique', 'enum']
		const fields = resources.flatMap(({ schema }) => schema.fields)
		expect(fields.filter(field => !types.includes(field.type) || Object.keys(field.constraints ?? {}).some(key => !constraints.includes(key)))).toEqual([])
	})

	test('describes the tables as they are: bytes, digest, head', async () => {
		const { text } = await publish(name)
		for (const { path, bytes, hash, encoding, schema } of JSON.parse(text('datapackage.json')).resources as Resource[]) {
			const csv = Buffer.from(text(path))
			expect([path, bytes, hash, encoding]).toEqual([path, csv.length, `sha256:${createHash('sha256').update(csv).digest('hex')}`, 'utf-8'])
			expect(schema.fields.map(field => field.name)).toEqual(readCsv(csv.toString('utf8'))[0])
		}
	})

	test('has keys whose fields and tables are there', async () => {
		const { text } = await publish(name)
		const resources: Resource[] = JSON.parse(text('datapackage.json')).resources
		const has = (resource: string, fields: readonly string[]) =>
			fields.every(field => resources.find(one => one.name === resource)?.schema.fields.some(one => one.name === field))
		const keys = resources.flatMap(({ name: own, schema }) => [
			{ resource: own, fields: schema.primaryKey },
			...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => [{ resource: own, fields }, reference]),
		])
		expect(keys.filter(({ resource, fields }) => !has(resource, fields))).toEqual([])
		expect(resources.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBe(20)
	})
})
