import type { Role } from '../../../model/plan.ts'
import { join, type Passage, slice, trim } from '../../passage.ts'
import type { Group } from './parse-clause.ts'

/** What follows a list of names and says what they do. Order matters: 牵头负责 is a lead, 配合落实 is support. */
const verbs: readonly { role: Role; pattern: string }[] = [
	{ role: 'lead', pattern: '(?:共同|联合)?(?:牵头(?!单位|部门|责任)|主办(?!单位|部门))(?:负责|组织|实施|落实|抓总|推进)*(?:完成)?' },
	{ role: 'support', pattern: '(?:积极|密切|共同)?(?:配合|参与|参加|协助|协同|协办)(?:负责|落实|完成|实施|做好)*' },
	{
		role: 'responsible',
		pattern:
			'(?:等)?(?:按照?(?:各自)?(?:职责|职能|任务)(?:范围|分工)?)(?:共同|分别|具体)?(?:负责|落实|推进|完成|做好|实施|承担)(?:有关|相关)?(?:工作)?|(?:共同|分别|具体|联合)?(?:负责|组织实施|落实|承担|承办)(?:落实|实施)?',
	},
]
const anyVerb = new RegExp(verbs.map(({ pattern }, at) => `(?<r${at}>${pattern})`).join('|'), 'g')
/** A time limit within a clause: 2023年10月底前完成, 6月底前, 长期坚持, 持续推进. */
const deadline =
	/(?:^|[，,；;。])\s*((?:\d{4}\s*年)?(?:\d{1,2}\s*月)?(?:\d{1,2}\s*日)?(?:年?[底末]|[上中下]旬)?(?:之?[前内]|底前|年底前)(?:完成|落实到位|实现)?|长期坚持|持续推进|长期|持续|全年)\s*(?=$|[，,；;。])/

/** A clause without the time limit in it, and the time limit. */
export function takeTimeLimit(words: Passage): { rest: Passage; limit: Passage | null } {
	const match = deadline.exec(words.text)
	if (!match?.[1] || !/\d|长期|持续|全年/.test(match[1])) return { rest: words, limit: null }
	const end = match.index + match[0].length
	return { rest: join([slice(words, 0, match.index), slice(words, end)]), limit: trim(slice(words, match.index + match[0].indexOf(match[1]), end)) }
}

/** The groups of a clause that has no labels. */
export function verbGroups(words: Passage): { groups: Group[]; deadline: Passage | null } {
	const { rest, limit: time } = takeTimeLimit(words)
	const groups: Group[] = []
	let start = 0
	for (const match of rest.text.matchAll(anyVerb)) {
		const end = match.index + match[0].length
		const behind = rest.text.slice(end)
		const role = verbs[['r0', 'r1', 'r2'].findIndex(name => match.groups?.[name] !== undefined)]?.role
		// A verb stands behind names and before a stop; only 牵头 may be followed by more names (A牵头B配合). Else it is part of a name or of prose.
		const closes = /^\s*(?:$|[，,；;。、])/.test(behind)
		const leadsOn = role === 'lead' && /^[^，,；;。]{2,60}(?:配合|参与|协助|协办|协同|负责|落实|实施)\s*(?:$|[，,；;。])/.test(behind)
		const names = trim(slice(rest, start, match.index))
		if (!role || !(closes || leadsOn) || names.text === '') continue
		groups.push({ names, role, evidence: { kind: 'verb', words: slice(rest, match.index, end) } })
		start = end
	}
	// Words behind the last verb are no list of names: the whole is prose.
	const behindLast = rest.text.slice(start).replace(/[，,；;。、\s]+/g, '')
	return behindLast === '' ? { groups, deadline: time } : { groups: groups.length > 0 && behindLast.length <= 2 ? groups : [], deadline: time }
}
