/**
 * Radicals that stand where the character is meant: fonts draw both with one glyph, and a PDF then names the wrong one. Unicode's own compatibility forms know the
 * Kangxi radicals; of the supplement (U+2E80…2EF3) it knows two, so the simplified ones are listed (Unicode, EquivalentUnifiedIdeograph.txt).
 */
const radicals = new Map(
	Object.entries({
		'⺌': '小',
		'⺍': '小',
		'⺗': '心',
		'⺟': '母',
		'⺠': '民',
		'⺩': '王',
		'⺫': '目',
		'⺮': '竹',
		'⺳': '网',
		'⻁': '虎',
		'⻄': '西',
		'⻅': '见',
		'⻆': '角',
		'⻉': '贝',
		'⻋': '车',
		'⻓': '长',
		'⻔': '门',
		'⻗': '雨',
		'⻘': '青',
		'⻙': '韦',
		'⻚': '页',
		'⻛': '风',
		'⻜': '飞',
		'⻝': '食',
		'⻢': '马',
		'⻣': '骨',
		'⻤': '鬼',
		'⻥': '鱼',
		'⻦': '鸟',
		'⻧': '卤',
		'⻨': '麦',
		'⻩': '黄',
		'⻬': '齐',
		'⻮': '齿',
		'⻰': '龙',
		'⻳': '龟',
	}),
)

/** Radicals, compatibility ideographs and ligatures; not the full-width signs, which are meant as they are. */
const compatible = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/u

/** Signs that say that a font does not tell what its glyphs mean: private use, or none at all. */
const unknown = /[\p{Co}\ufffd]/u

/** The text of a glyph as a person would type it; "" for what is no sign. */
export function plainSign(text: string): string {
	if (compatible.test(text)) return [...text].map(sign => radicals.get(sign) ?? (compatible.test(sign) ? sign.normalize('NFKC') : sign)).join('')
	return text
		.replace(/\s/g, ' ')
		.replace(/\u00ad/g, '')
		.replace(/\p{Cc}/gu, '\ufffd')
}

/** Whether a glyph's text says nothing about what it looks like. */
export function isUnknown(text: string): boolean {
	return unknown.test(text)
}
