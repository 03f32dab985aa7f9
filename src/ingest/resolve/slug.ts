import { pinyin } from 'pinyin-pro'
import type { Polyphone } from '../../model/index.ts'

/**
 * The ASCII name that a URL bears: pinyin without tones (ü as v), syllables joined, other letters and digits kept,
 * what stands in brackets dropped. `县教育局` → `xianjiaoyuju`; `县政府办公室（县大数据中心）` → `xianzhengfubangongshi`.
 * A reading in `polyphones` wins over the library's. The empty string when nothing of the text can be written.
 */
export function slugOf(text: string, polyphones: readonly Polyphone[]): string {
	const plain = withoutBrackets(text.normalize('NFKC'))
	const characters = [...plain]
	const syllables = pinyin(plain, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' })
	if (syllables.length !== characters.length) {
		throw new Error(`pinyin of ${JSON.stringify(plain)}: ${syllables.length} syllables for ${characters.length} characters`)
	}
	for (const entry of polyphones) {
		for (let at = plain.indexOf(entry.text); at >= 0; at = plain.indexOf(entry.text, at + entry.text.length)) {
			const first = [...plain.slice(0, at)].length
			for (const [index, syllable] of entry.pinyin.split(' ').entries()) syllables[first + index] = syllable
		}
	}
	return syllables
		.join('')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
}

/** Drops bracketed second names; a name that is all bracket stays. */
function withoutBrackets(text: string): string {
	const rest = text.replace(/[(〔[【][^()〔〕[\]【】]*[)〕\]】]/gu, '')
	return rest.trim() === '' ? text : rest
}

/** The ending that says what kind of place it is; longest first. */
const placeEnding =
	/(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|[\p{Script=Han}]{1,4}族自治[州县旗]|自治[州县旗]|地区|林区|特区|矿区|新区|省|市|县|区|州|旗|盟)$/u

/**
 * The place without the word for its kind: 渠县 stays 渠县 (one character alone names nothing), 资阳市 → 资阳, 临猗县 → 临猗.
 */
export function shortPlaceName(name: string): string {
	const short = name.replace(placeEnding, '')
	return [...short].length < 2 ? name : short
}

/** The slug of a place: 渠县 → quxian, 资阳市 → ziyang. Places that are spelt alike share it; who collects them must tell them apart. */
export function placeSlug(name: string, polyphones: readonly Polyphone[]): string {
	return slugOf(shortPlaceName(name), polyphones)
}
