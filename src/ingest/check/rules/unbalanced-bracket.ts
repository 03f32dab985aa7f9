import { slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

const pairs: Readonly<Record<string, string>> = { '（': '）', '〔': '〕', '《': '》', '【': '】', '“': '”', '［': '］' }
/** Half-width and full-width round brackets are one pair: mixing them is another rule's matter. */
const widthFolded: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '［', ']': '］' }
const closers = new Set(Object.values(pairs))

export const unbalancedBracket = {
	id: 'unbalanced-bracket',
	severity: 'warning',
	title: '括号、引号不成对',
	explanation: '括号、引号缺了一半，责任分句从哪里起、到哪里止就不清楚，单位可能多读或漏读。',
	mend: '补上缺少的一半。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。〔责任单位：县科协、县教育局'],
		mended: ['1.建设基地。〔责任单位：县科协、县教育局〕'],
	},
	check: ({ root, index }) =>
		linesOf(root).flatMap(line => {
			const open: { sign: string; at: number }[] = []
			const lonely: { sign: string; at: number }[] = []
			const waiting = new Map<string, number>()
			const count = (sign: string, change: number) => waiting.set(sign, (waiting.get(sign) ?? 0) + change)
			;[...line.text.matchAll(/[（）()〔〕《》【】“”［］[\]]/g)].forEach(match => {
				const sign = widthFolded[match[0]] ?? match[0]
				if (!closers.has(sign)) {
					open.push({ sign, at: match.index })
					count(sign, 1)
				} else {
					// Looked for only where there is one: what is passed over is taken out with it, so that hostile text costs no more than its length.
					const partner = waiting.get(opener(sign)) ? open.findLastIndex(one => pairs[one.sign] === sign) : -1
					if (partner < 0) {
						// 1) and a) at the start of a line or behind a stop number an item.
						if (!/(?:^|[。；;，,：:、\s])[\dA-Za-z]{1,3}$/.test(line.text.slice(Math.max(0, match.index - 4), match.index)))
							lonely.push({ sign, at: match.index })
					} else {
						const passed = open.splice(partner)
						for (const one of passed) count(one.sign, -1)
						for (const one of passed.slice(1)) lonely.push(one)
					}
				}
			})
			return [...lonely, ...open].map(({ sign, at }) => ({
				message: `「${sign}」缺少与它成对的「${pairs[sign] ?? opener(sign)}」`,
				position: index.position(slice(line, at, at + 1)),
			}))
		}),
} as const satisfies Rule

function opener(closer: string): string {
	return Object.keys(pairs).find(sign => pairs[sign] === closer) ?? ''
}
