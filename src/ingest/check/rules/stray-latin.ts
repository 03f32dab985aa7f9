import { slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

/** A word of small letters between Chinese ones. Abbreviations in capitals (5G, APP), single letters (科普e站), addresses and quoted words belong there. */
const pattern = /(?=[a-z])(?<=[\u4e00-\u9fff，。、；：]\s*)(?<![“‘"'.@/\w])[a-z]{2,20}(?![”’"'.@/\w])(?=\s*[\u4e00-\u9fff，。、；：])/g

export const strayLatin = {
	id: 'stray-latin',
	severity: 'warning',
	title: '中文里夹有外文词',
	explanation: '中文里夹着外文词，多半是录入或机器翻译留下的。',
	mend: '改为中文；确需保留的外文，请加引号或写在括号里。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。明确任务 and 目标。（责任单位：县科协）'],
		mended: ['1.建设基地。明确任务和目标。（责任单位：县科协）'],
	},
	check: ({ root, index }) =>
		linesOf(root).flatMap(line =>
			[...line.text.matchAll(pattern)].map(match => ({
				message: `「${line.text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4).trim()}」中夹有外文「${match[0]}」`,
				position: index.position(slice(line, match.index, match.index + match[0].length)),
			})),
		),
} as const satisfies Rule
