import type { Polyphone } from '../../model/index.ts'
import { syllablesOf } from '../../model/syllables-of.ts'

/**
 * The ASCII name that a URL bears: pinyin without tones (ü as v), syllables joined, other letters and digits kept,
 * what stands in brackets dropped. `县教育局` → `xianjiaoyuju`; `县政府办公室（县大数据中心）` → `xianzhengfubangongshi`.
 * A reading in `polyphones` wins over the library's. The empty string when nothing of the text can be written.
 */
export function slugOf(text: string, polyphones: readonly Polyphone[]): string {
	const plain = withoutBrackets(text.normalize('NFKC'))
	return syllablesOf(plain, polyphones)
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

const peoples =
	'壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|普米|鄂温克|怒|保安|裕固|独龙|各'

/** The words that say what kind of place a name is, the longest first. 林区 is left out but for 神农架: 碑林区, 万柏林区 are districts. */
const placeEndings = [
	new RegExp(`(?:(?:${peoples})族|维吾尔|哈萨克|蒙古|柯尔克孜|塔吉克|锡伯|达斡尔)+自治[区州县旗]$`, 'u'),
	/(?:自治[区州县旗]|特别行政区)$/u,
	/(?:地区|特区|矿区|新区|(?<=神农架)林区)$/u,
	/[省市县区州旗盟]$/u,
]

/**
 * The place without the word for its kind: 渠县 stays 渠县 (one character alone names nothing), 资阳市 → 资阳, 临猗县 → 临猗,
 * 延边朝鲜族自治州 → 延边.
 */
export function shortPlaceName(name: string): string {
	for (const ending of placeEndings) {
		const short = name.replace(ending, '')
		if (short !== name && [...short].length > 1) return short
	}
	return name
}

/** The pinyin of a place's name, which others may share: 渠县 → quxian, 资阳市 → ziyang, 临沂市 and 临猗县 → linyi. */
export function plainPlaceSlug(name: string, polyphones: readonly Polyphone[]): string {
	return slugOf(shortPlaceName(name), polyphones)
}
