import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatJson } from '../../scripts/format-json.ts'

describe('JSON for a diff', () => {
	it('keeps what fits in one line and spreads the rest', () => {
		const long = '科'.repeat(150)
		expect(formatJson({ id: 't1', position: { line: 1, column: 2 }, units: [], text: long })).toBe(
			`{\n\t"id": "t1",\n\t"position": { "line": 1, "column": 2 },\n\t"units": [],\n\t"text": "${long}"\n}\n`,
		)
	})

	it('says the same as the value', () => {
		fc.assert(
			fc.property(fc.jsonValue(), value => {
				expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
			}),
		)
	})
})
