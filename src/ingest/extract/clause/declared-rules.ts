import type { DeclaredRule } from '../../../model/plan.ts'
import { type LineIndex, type Passage, slice } from '../../passage.ts'

/** The rules by which documents say once how their lists are to be read. */
const patterns: readonly { id: DeclaredRule['id']; pattern: RegExp }[] = [
	{ id: 'leads-before-comma', pattern: /[（(〔]?\s*(逗号[之以]?前(?:的)?(?:单位|部门)?[为是]牵头(?:单位|部门)[^（()）〕]{0,20})[）)〕]?/ },
	{
		id: 'first-listed-leads',
		pattern: /[（(〔。，,；;]?\s*((?:排名?|排列|列|名列)?在?(?:第一位|首位|第一)的?[者]?(?:单位|部门)?[为是]牵头(?:单位|部门)[^（()）〕]{0,20})[）)]?/,
	},
]

/** A clause without the rule that it declares, and the rule; null when it declares none. */
export function takeDeclaredRule(clause: Passage, index: LineIndex): { rest: Passage[]; rule: DeclaredRule } | null {
	for (const { id, pattern } of patterns) {
		const match = pattern.exec(clause.text)
		if (!match?.[1]) continue
		const start = match.index + match[0].indexOf(match[1])
		const words = slice(clause, start, start + match[1].length)
		return {
			rest: [slice(clause, 0, match.index), slice(clause, match.index + match[0].length)],
			rule: { id, text: words.text.replace(/\s+/g, ''), position: index.position(words) },
		}
	}
	return null
}
