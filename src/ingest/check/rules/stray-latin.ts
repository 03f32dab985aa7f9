import { slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

/** A word of small letters between Chinese ones. Abbreviations in capitals (5G, APP), single letters (科普e站), addresses and quoted words belong there. */
const pattern = /(?=[a-z])(?<=[\u4e00-\u9fff，。、；：]\s*)(?<![“‘"'.@/\w])[a-z]{2,20}(?![”’"'.@/\w])(?=\s*[\u4e00-\u9fff，。、；：])/g

export const strayLatin: Rule = {
	id: 'stray-latin',
	severity: 'warning',
	title: '中文里夹有外文词',
	explanation: '多半是录入或翻译留下的。请改为中文。',
	check: ({ root, index }) =>
		linesOf(root).flatMap(line =>
			[...line.text.matchAll(pattern)].map(match => ({
				message: `「${line.text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4).trim()}」中夹有外文「${match[0]}」`,
				position: index.position(slice(line, match.index, match.index + match[0].length)),
			})),
		),
}
