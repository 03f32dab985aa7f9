import type { DeclaredRule, Role } from '../../../model/plan.ts'
import { join, type LineIndex, type Passage, slice } from '../../passage.ts'

const leads = '(?:单位|部门|者)?均?[为是](?:第一)?牵头(?:责任)?(?:单位|部门)'
/** What belongs to the declaration behind it: 下同, 其余为配合单位, 逗号后为责任单位. */
const more = '(?:[，,；;]\\s*(?:以?下|其[余他它]|逗号后|后)[^（()）〕，,。；;、]{0,16})*'
const place = '(?:第一位|首位|第一个?|第一家|第一名|首家|首个)'

/** What marks a leading unit where the document says so: 市教育局*. */
export const stars = '*＊★☆▲△'

/** The rules by which documents say once how their lists are to be read. */
const patterns: readonly { id: DeclaredRule['id']; pattern: RegExp }[] = [
	{ id: 'leads-before-comma', pattern: new RegExp(`逗号[之以]?前的?${leads}${more}`) },
	{ id: 'starred-leads', pattern: new RegExp(`(?:(?:带|标|加|注|打)(?:有|注)?)?[“"]?[${stars}][”"]?号?(?:的|者)?(?:责任)?${leads}${more}`) },
	{
		id: 'first-listed-leads',
		pattern: new RegExp(`(?:(?:排[名列序]?|名?列)?在?${place}的?(?:责任)?${leads}|首列的?${leads}|牵头(?:单位|部门)均?(?:排|列)(?:名|在)*${place})${more}`),
	},
]

/** What a text has lost that would say who leads: （加粗为牵头单位）, 字体加黑的为牵头单位. It names nobody. */
const lostMark =
	/[，,；;。]?(?:(?<!\s)\s+)?[（(]?(?:字体)?(?:加粗|加黑|黑体|标红|红色|下?划线)(?:字体|部分|显示)?的?(?:单位|部门|者)?均?[为是]牵头(?:责任)?(?:单位|部门)(?:[，,；;]以?下同)?[）)]?/

/** A clause without words that tell leads by a look that plain text has not. */
export function withoutLostMark(clause: Passage): Passage {
	const match = lostMark.exec(clause.text)
	return match ? join([slice(clause, 0, match.index), slice(clause, match.index + match[0].length)]) : clause
}

/** The rule in force at an offset: the last one that was declared before it. */
export function ruleAt(rules: readonly DeclaredRule[], offset: number): DeclaredRule | null {
	let last: DeclaredRule | null = null
	for (const rule of rules) {
		const start = rule.position.start.offset
		if (start < offset && start >= (last?.position.start.offset ?? 0)) last = rule
	}
	return last
}

/** What the names behind the leading ones are: what the declaration says of the rest (其余为配合单位), else responsible. */
export function roleOfRest(rule: Pick<DeclaredRule, 'text'>): Role {
	return /(?:其[余他它]|后)(?:单位|部门|的|者)*均?[为是](?:配合|参与|协办)/.test(rule.text) ? 'support' : 'responsible'
}

/** Where a text declares a rule: the words of it, and with the bracket or stop around them. */
export function findDeclaration(text: string): { id: DeclaredRule['id']; whole: [number, number]; words: [number, number] } | null {
	for (const { id, pattern } of patterns) {
		const match = pattern.exec(text)
		if (!match) continue
		const end = match.index + match[0].length
		const before = /[（(〔。，,；;]?\s*$/.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0
		const behind = /^[）)〕]/.test(text.slice(end, end + 1)) ? 1 : 0
		return { id, whole: [match.index - before, end + behind], words: [match.index, end] }
	}
	return null
}

/** A clause without the rule that it declares, and the rule; null when it declares none. */
export function takeDeclaredRule(clause: Passage, index: LineIndex): { rest: Passage[]; rule: DeclaredRule } | null {
	const found = findDeclaration(clause.text)
	if (!found) return null
	const words = slice(clause, ...found.words)
	return {
		rest: [slice(clause, 0, found.whole[0]), slice(clause, found.whole[1])],
		rule: { id: found.id, text: words.text.replace(/\s+/g, ''), position: index.position(words) },
	}
}
