import type { DeclaredRule, Evidence, Role } from '../../../model/plan.ts'
import { join, type LineIndex, type Passage, slice, trim } from '../../passage.ts'
import type { ReadAssignment } from '../extraction.ts'
import { roleOfRest, takeDeclaredRule, withoutLostMark } from './declared-rules.ts'
import { anyLabelPattern, labelPattern, roleOfLabel } from './labels.ts'
import { looksLikeBody } from './name-form.ts'
import { withoutPartyOfAll } from './party-of-all.ts'
import { readMark, readStar } from './role-mark.ts'
import { type SplitOptions, splitNames } from './split-names.ts'
import { takeTimeLimit } from './time-limit.ts'
import { type VerbOptions, verbGroups, verbPattern } from './verbs.ts'

/** A longer bracket is prose. */
const longestBareList = 400

/** A list of names and what the clause says of them. */
export interface Group {
	names: Passage
	role: Role
	/** The label or verb that says so. */
	evidence: { kind: Evidence['kind']; words: Passage }
	/** Names in it that another list of the clause says more of. */
	except?: ReadonlySet<string>
}

export interface ParsedClause {
	assignments: ReadAssignment[]
	repeatedNames: ReadAssignment[]
	deadline: Passage | null
	/** The rule that this clause declares for itself and all that follow. */
	declares: DeclaredRule | null
}

/**
 * Reads a responsibility clause without its outer brackets; one that is printed in several lines (责任单位：… / 配合单位：…) as one.
 *
 * `rule` is what the document has declared so far; where the clause itself says who leads, it decides nothing. Roles come from labels (责任单位：),
 * verbs (A牵头，B配合), marks behind a name (A（牵头）) and the declared rule alone; where a 配合 party stands beside a 责任 or 负责 party and nobody
 * leads, the responsible party leads (design: “What a role is”).
 */
export function parseClause(clauses: readonly Passage[], rule: DeclaredRule | null, index: LineIndex): ParsedClause {
	const own = clauses.map(clause => withoutPartyOfAll(withoutLostMark(clause)))
	const taken = own.map(clause => takeDeclaredRule(clause, index))
	const declares = taken.find(one => one !== null)?.rule ?? null
	const lists = own.map((clause, at) => join(taken[at]?.rest ?? [clause]))
	const read = lists.map(list => groupsOf(list, { loose: true }))
	const assignments = assignmentsIn(
		read.flatMap(({ groups }) => groups),
		declares ?? rule,
		index,
		{ cuts: new Set(clauses.flatMap((clause, at) => cutsIn(clause, lists[at] as Passage))) },
	)
	return { ...once(assignments), deadline: read.find(({ deadline }) => deadline)?.deadline ?? null, declares }
}

/** Where words of a clause were cut out (a declaration): the offsets behind the cuts. */
function cutsIn(clause: Passage, rest: Passage): number[] {
	if (rest.text.length === clause.text.length) return []
	const cuts: number[] = []
	let at = 0
	rest.offsets.forEach((offset, index) => {
		const before = at
		while (clause.offsets[at] !== offset) at++
		if (index > 0 && at > before) cuts.push(offset)
		at++
	})
	return cuts
}

/** The assignments of a list of names under a label or a column's heading: by its verbs where they tell roles apart, else all in the role given. */
export function assignmentsIn(groups: readonly Group[], rule: DeclaredRule | null, index: LineIndex, options: SplitOptions = {}): ReadAssignment[] {
	const named = groups.flatMap(differentiated).map(group => ({
		...group,
		marked: splitNames(group.names, options)
			.filter(({ text }) => !group.except?.has(text))
			.map(marksOf),
	}))
	const leads = named.some(group => group.role === 'lead' || group.marked.some(({ mark }) => mark?.role === 'lead'))
	const governing = leads ? null : rule
	const settled = leads || governing ? named : leadBesideSupport(named)
	return settled.flatMap(({ marked, ...group }) => {
		const roleAt = governing && group.role === 'responsible' ? ruledRole(governing, group.names) : null
		return marked.map(({ name, mark, star }, at): ReadAssignment => {
			const give = (role: Role, evidence: Evidence) => ({ printed: name.text, role, evidence, position: index.position(name) })
			if (mark) return give(mark.role, { kind: 'label', text: mark.words.text, position: index.position(mark.words) })
			if (governing && roleAt) return give(roleAt(name, at, star), { kind: 'rule', text: governing.text, position: governing.position })
			const { kind, words } = group.evidence
			return give(group.role, { kind, text: words.text.replace(/\s+/g, ''), position: index.position(words) })
		})
	})
}

/** What stands behind a name and is no part of it. */
function marksOf(printed: Passage) {
	const { name, star } = readStar(printed)
	return { ...readMark(name), star }
}

/** The lists of names in a table's cell: all in the column's role, unless the cell has labels of its own (牵头单位：A；配合单位：B). */
export function groupsInCell(cell: Passage, column: Pick<Group, 'role' | 'evidence'>): Group[] {
	return labelPattern.test(cell.text) ? groupsOf(cell).groups : [{ names: cell, ...column }]
}

const everyLabel = new RegExp(anyLabelPattern.source, 'g')

/** The lists of names in a clause with what its labels, or else its verbs, say of them; and its time limit. */
export function groupsOf(words: Passage, options: VerbOptions = {}): { groups: Group[]; deadline: Passage | null } {
	const labels = [...words.text.matchAll(everyLabel)]
	const beforeLabels = verbGroups(slice(words, 0, labels[0]?.index), options)
	const groups = labels.some(match => match.groups?.role) ? [] : (bareList(slice(words, 0, labels[0]?.index)) ?? beforeLabels.groups)
	let { deadline } = beforeLabels
	labels.forEach((match, at) => {
		const content = trim(slice(words, match.index + match[0].length, labels[at + 1]?.index))
		if (match.groups?.role) {
			const { rest, limit } = takeTimeLimit(content)
			deadline ??= limit
			const role = roleOfLabel(match[0])
			if (role) groups.push({ names: rest, role, evidence: { kind: 'label', words: labelWords(slice(words, match.index, match.index + match[0].length)) } })
		} else if (match.groups?.deadline) deadline ??= withoutStop(content)
		// Any other label (责任人：, 监督单位：) states no role: its words are nobody's.
	})
	return { groups, deadline: deadline?.text ? deadline : null }
}

/** A list of bodies and nothing else (〔市教育局、市财政局〕), but for marks (市教育局（牵头）): who they are is printed, which role the others have is not. */
function bareList(words: Passage): Group[] | null {
	if (
		words.text.length > longestBareList ||
		verbPattern.test(words.text.replace(/[（(〔[](?:牵头|配合)(?:单位|部门)?[）)〕\]]/g, '')) ||
		/[:：]/.test(words.text)
	)
		return null
	const { rest } = takeTimeLimit(words)
	const names = splitNames(rest)
	const isList = names.length > 0 && names.every(name => looksLikeBody(marksOf(name).name.text))
	return isList ? [{ names: rest, role: 'responsible', evidence: { kind: 'list', words: rest } }] : null
}

/** A label without its colon, brackets and blanks. */
function labelWords(label: Passage): Passage {
	const start = /^[【〔［[\s]*/.exec(label.text)?.[0].length ?? 0
	const end = /[】〕］\]\s:：]*$/.exec(label.text)?.index ?? label.text.length
	return slice(label, start, end)
}

/** 责任单位：A牵头，B配合 — where the verbs tell parties apart they say more than 责任 before them. 配合 alone behind the last name adds nothing. */
function differentiated(group: Group): Group[] {
	if (group.role !== 'responsible' || group.evidence.kind === 'verb') return [group]
	const { groups } = verbGroups(group.names)
	const roles = new Set(groups.map(({ role }) => role))
	if (roles.has('lead') || roles.size > 1) return groups
	// 责任单位：A牵头，B、C — behind the verb the label's list goes on.
	const loose = verbGroups(group.names, { loose: true })
	const goesOn = loose.groups.some(({ role }) => role === 'lead') && splitNames(loose.behind).every(({ text }) => looksLikeBody(text))
	return goesOn ? [...loose.groups, { ...group, names: loose.behind }] : [group]
}

/**
 * 责任单位：A；配合单位：B — whoever has others to support them leads. Of several such parties those before the support; who comes behind it (…；各县区政府落实)
 * is responsible. Who only advises (指导单位) supports nobody's lead.
 */
function leadBesideSupport<Given extends Pick<Group, 'role' | 'evidence'>>(groups: readonly Given[]): Given[] {
	const support = groups.findIndex(group => group.role === 'support' && !/指导|督促/.test(group.evidence.words.text))
	if (support < 0 || groups.some(group => group.role === 'lead')) return [...groups]
	const before = groups.slice(0, support).some(group => group.role === 'responsible')
	return groups.map((group, at) => (group.role === 'responsible' && (!before || at < support) ? { ...group, role: 'lead' } : group))
}

/** How a declared rule decides on the names of a list. */
function ruledRole(rule: DeclaredRule, list: Passage): (name: Passage, at: number, star: boolean) => Role {
	const rest = roleOfRest(rule)
	if (rule.id === 'starred-leads') return (_name, _at, star) => (star ? 'lead' : rest)
	if (rule.id === 'first-listed-leads') return (_, at) => (at === 0 ? 'lead' : rest)
	const comma = list.offsets[commaAt(list.text)] ?? Number.POSITIVE_INFINITY
	return name => ((name.offsets[0] ?? 0) < comma ? 'lead' : rest)
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
	return trim(slice(passage, 0, passage.text.length - (/(?<![。；;，,）)])[。；;，,）)]+$/.exec(passage.text)?.[0].length ?? 0)))
}
