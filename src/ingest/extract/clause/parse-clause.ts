import type { DeclaredRule, Evidence, Role } from '../../../model/plan.ts'
import { join, type LineIndex, type Passage, slice, trim } from '../../passage.ts'
import type { ReadAssignment } from '../extraction.ts'
import { takeDeclaredRule } from './declared-rules.ts'
import { deadlineLabelPattern, labelPattern, roleOfLabel } from './labels.ts'
import { splitNames } from './split-names.ts'
import { verbGroups } from './verbs.ts'

/** A list of names and what the clause says of them. */
export interface Group {
	names: Passage
	role: Role
	/** The label or verb that says so. */
	evidence: { kind: Evidence['kind']; words: Passage }
}

export interface ParsedClause {
	assignments: ReadAssignment[]
	repeatedNames: ReadAssignment[]
	deadline: Passage | null
	/** The rule that this clause declares for itself and all that follow. */
	declares: DeclaredRule | null
}

/**
 * Reads a responsibility clause without its outer brackets.
 *
 * `rule` is what the document has declared so far. Roles come from labels (责任单位：), verbs (A牵头，B配合) and the declared rule alone; where a 配合 party
 * stands beside a 责任 or 负责 party and nobody leads, the responsible party leads (design: “What a role is”).
 */
export function parseClause(clause: Passage, rule: DeclaredRule | null, index: LineIndex): ParsedClause {
	const taken = takeDeclaredRule(clause, index)
	const words = taken ? join(taken.rest) : clause
	const governing = taken?.rule ?? rule
	const { groups, deadline } = groupsOf(words)
	const differentiated = leadBesideSupport(groups)
	const assignments = differentiated.flatMap(group => assign(group, governing, index))
	return { ...once(assignments), deadline, declares: taken?.rule ?? null }
}

function groupsOf(words: Passage): { groups: Group[]; deadline: Passage | null } {
	const labels = [...words.text.matchAll(new RegExp(`${labelPattern.source}|${deadlineLabelPattern.source}`, 'g'))]
	if (labels.length === 0) return verbGroups(words)
	const groups: Group[] = []
	let deadline: Passage | null = null
	labels.forEach((match, at) => {
		const content = trim(slice(words, match.index + match[0].length, labels[at + 1]?.index))
		const label = slice(words, match.index, match.index + match[0].length - 1)
		const role = deadlineLabelPattern.test(match[0]) ? null : roleOfLabel(match[0])
		if (role) groups.push({ names: content, role, evidence: { kind: 'label', words: trim(label) } })
		else deadline = withoutStop(content)
	})
	return { groups, deadline }
}

/** 责任单位：A；配合单位：B — whoever has others to support them leads. */
export function leadBesideSupport<Given extends { role: Role }>(groups: readonly Given[]): Given[] {
	const has = (role: Role) => groups.some(group => group.role === role)
	if (has('lead') || !has('support') || !has('responsible')) return [...groups]
	return groups.map(group => (group.role === 'responsible' ? { ...group, role: 'lead' } : group))
}

function assign(group: Group, rule: DeclaredRule | null, index: LineIndex): ReadAssignment[] {
	const stated: Evidence = {
		kind: group.evidence.kind,
		text: group.evidence.words.text.replace(/\s+/g, ''),
		position: index.position(group.evidence.words),
	}
	const ruled: Evidence | null = rule && group.role === 'responsible' ? { kind: 'rule', text: rule.text, position: rule.position } : null
	const give = (names: Passage[], role: Role, evidence: Evidence) => names.map(name => ({ printed: name.text, role, evidence, position: index.position(name) }))
	if (!ruled) return give(splitNames(group.names), group.role, stated)
	if (rule?.id === 'first-listed-leads') {
		const [first, ...rest] = splitNames(group.names)
		return first ? [...give([first], 'lead', ruled), ...give(rest, 'responsible', ruled)] : []
	}
	const comma = commaAt(group.names.text)
	return [...give(splitNames(slice(group.names, 0, comma)), 'lead', ruled), ...give(splitNames(slice(group.names, comma)), 'responsible', ruled)]
}

/** Where the first comma outside brackets stands; behind the last name when there is none: then all stand before it. */
export function commaAt(text: string): number {
	let depth = 0
	for (let at = 0; at < text.length; at++) {
		const sign = text[at] as string
		if ('（(〔[【〈'.includes(sign)) depth++
		else if ('）)〕]】〉'.includes(sign)) depth--
		else if (depth === 0 && '，,'.includes(sign)) return at
	}
	return text.length
}

/** A name counts once in a role; what is printed again is reported. */
export function once(assignments: readonly ReadAssignment[]): Pick<ParsedClause, 'assignments' | 'repeatedNames'> {
	const seen = new Set<string>()
	const result = { assignments: [] as ReadAssignment[], repeatedNames: [] as ReadAssignment[] }
	for (const assignment of assignments) {
		const key = `${assignment.role} ${assignment.printed}`
		;(seen.has(key) ? result.repeatedNames : result.assignments).push(assignment)
		seen.add(key)
	}
	return result
}

function withoutStop(passage: Passage): Passage {
	return trim(slice(passage, 0, passage.text.length - (/[。；;，,）)]+$/.exec(passage.text)?.[0].length ?? 0)))
}
