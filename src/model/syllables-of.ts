import { pinyin } from 'pinyin-pro'
import type { Polyphone } from './registries.ts'

/**
 * The reading of a text: one syllable for each character, without tones, ü as v; what is no Chinese character stands as it is.
 * A reading in `polyphones` wins over the library's.
 */
export function syllablesOf(text: string, polyphones: readonly Polyphone[]): string[] {
	const characters = [...text]
	const syllables = pinyin(text, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' })
	if (syllables.length !== characters.length) {
		throw new Error(`pinyin of ${JSON.stringify(text)}: ${syllables.length} syllables for ${characters.length} characters`)
	}
	for (const entry of polyphones) {
		for (let at = text.indexOf(entry.text); at >= 0; at = text.indexOf(entry.text, at + entry.text.length)) {
			const first = [...text.slice(0, at)].length
			for (const [index, syllable] of entry.pinyin.split(' ').entries()) syllables[first + index] = syllable
		}
	}
	return syllables
}
