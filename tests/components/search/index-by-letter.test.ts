import { describe, expect, test } from 'vitest'
import { indexByLetter } from '../../../src/components/search/index-by-letter.ts'
import { buildNames } from '../../search/build-names.ts'

const index = indexByLetter(buildNames())
const entries = index.flatMap(({ letter, entries: own }) =>
	own.map(({ name, units }) => `${letter} ${name}：${units.map(({ place }) => place.name).join('、')}`),
)

describe('indexByLetter', () => {
	test('the level in front does not count, and bodies of one name stand together', () => {
		expect(entries.filter(entry => entry.startsWith('J '))).toEqual(['J 县教委：巫山县', 'J 县教育局：渠县', 'J 市教育体育局：资阳市'])
		expect(entries).toContain('K 县科协：渠县、巫山县')
	})

	test('letters are in order, each once, and every unit is there once', () => {
		const letters = index.map(({ letter }) => letter)
		expect(letters).toEqual([...new Set(letters)].sort((a, b) => Number(a === '#') - Number(b === '#') || (a < b ? -1 : 1)))
		const { units } = buildNames()
		expect(index.flatMap(({ entries: own }) => own.flatMap(entry => entry.units.map(({ unit }) => unit.path))).sort()).toEqual(
			units.map(({ path }) => path).sort(),
		)
	})
})
