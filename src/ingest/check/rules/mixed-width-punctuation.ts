import { type Passage, slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

/** Half-width signs count where Chinese stands on at least one side of them; in numbers, addresses and Latin text they are right. */
const halfWidth = /(?<=[\u4e00-\u9fff”’》〕）])[,:;!?()]|[,:;!?()](?=[\u4e00-\u9fff“‘《〔（])|\((?=[^()]{0,40}[\u4e00-\u9fff])/g
const fullWidth = /[，：；！？（）]/g

export const mixedWidthPunctuation = {
	id: 'mixed-width-punctuation',
	severity: 'info',
	title: '全角、半角标点混用',
	explanation: '中文文本应当用全角标点（GB/T 15834—2011）。混用不影响认定，但会让复制和查找出错，版面也不整齐。',
	mend: '用查找替换把中文之间的 , : ; ( ) 统一改为全角。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位:县科协）', '2.举办展览。（责任单位：县文旅局）'],
		mended: ['1.建设基地。（责任单位：县科协）', '2.举办展览。（责任单位：县文旅局）'],
	},
	check: ({ root, index }) => {
		let full = 0
		let half = 0
		let first: Passage | null = null
		for (const line of linesOf(root)) {
			full += line.text.match(fullWidth)?.length ?? 0
			for (const match of line.text.matchAll(halfWidth)) {
				half++
				first ??= slice(line, match.index, match.index + 1)
			}
		}
		return full > 0 && half > 0 && first
			? [{ message: `全文有全角标点 ${full} 处、半角标点 ${half} 处，首个半角标点在此`, position: index.position(first) }]
			: []
	},
} as const satisfies Rule
