import { describe, expect, it } from 'vitest'
import { functionsOf } from '../../../src/ingest/resolve/functions.ts'
import { unitKind } from '../../../src/ingest/resolve/unit-kind.ts'
import { registries } from '../ingest-text.ts'
import { typicalNames } from './typical-names.ts'

const nameOf = (id: string) => registries.functions.find(entry => entry.id === id)?.name

const rows = Object.entries(typicalNames).flatMap(([kind, byField]) =>
	Object.entries(byField).map(([fields, names]) => ({ kind, fields, names: names.split(' ') })),
)

describe('typical names of bodies', () => {
	it.each(rows)('$kind: $fields', ({ kind, fields, names }) => {
		const read = names.map(name => [name, unitKind(name, registries), functionsOf(name, registries).map(nameOf).join(' ')])
		expect(read).toEqual(names.map(name => [name, kind, fields]))
	})

	it('are read by every function of the registry', () => {
		const read = new Set(rows.flatMap(({ fields }) => fields.split(' ')))
		expect(registries.functions.map(({ name }) => name).filter(name => !read.has(name))).toEqual([])
	})
})
