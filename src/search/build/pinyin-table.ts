import type { Polyphone } from '../../model/index.ts'
import { syllablesOf } from '../../model/syllables-of.ts'
import type { PinyinTable } from '../names.ts'

/**
 * The table by which a browser reads names: each character with the syllable that it mostly has in these names, and the names in which
 * it has another one. Order of entries is fixed by the names.
 */
export function pinyinTable(names: readonly string[], polyphones: readonly Polyphone[]): PinyinTable {
	const read = [...new Set(names)].map(name => ({ name, characters: [...name], syllables: syllablesOf(name, polyphones) }))
	const counts = new Map<string, Map<string, number>>()
	for (const { characters, syllables } of read) {
		for (const [at, character] of characters.entries()) {
			if (!/\p{Script=Han}/u.test(character)) continue
			const ofCharacter = counts.get(character) ?? new Map<string, number>()
			counts.set(character, ofCharacter)
			ofCharacter.set(syllables[at] ?? '', (ofCharacter.get(syllables[at] ?? '') ?? 0) + 1)
		}
	}
	const usual = new Map(
		[...counts].map(([character, syllables]) => [character, [...syllables].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '']),
	)
	const characters = new Map<string, string>()
	for (const [character, syllable] of usual) characters.set(syllable, (characters.get(syllable) ?? '') + character)
	const differs = ({ characters: own, syllables }: (typeof read)[number]) =>
		own.some((character, at) => (usual.get(character) ?? syllables[at]) !== syllables[at])
	return {
		syllables: Object.fromEntries([...characters].sort(([a], [b]) => (a < b ? -1 : 1))),
		readings: Object.fromEntries(read.filter(differs).map(({ name, syllables }) => [name, syllables.join(' ')])),
	}
}
