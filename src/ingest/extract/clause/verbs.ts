import type { Role } from '../../../model/plan.ts'
import { type Passage, slice, trim } from '../../passage.ts'
import { looksLikeBody } from './name-form.ts'
import type { Group } from './parse-clause.ts'
import { splitNames } from './split-names.ts'
import { takeTimeLimit } from './time-limit.ts'

const work = '(?:[有相]关)?(?:工作|事宜|事项|任务)?'
const manner = '(?:结合(?:各自|本地|本地区|本部门|自身)?实际|在(?:各自)?职责范围内|按照?[^，,；;。（(]{2,24}?(?:要求|原则|规定)|依法(?:依规)?)?'
const dutiful = '(?:按照?|依据?|根据|依照|结合)(?:各自|自身)?的?(?:职责|职能|任务|工作|责任)(?:职责|职能|任务|范围|权限)?(?:分工|范围)?'

/** So many words of one kind stand behind each other at most: a bound, so that 共同共同共同… is read in linear time. */
const some = '{0,4}'

/** What follows a list of names and says what they do. Order matters: 牵头负责 is a lead, 配合落实 is support. */
const verbs: readonly { role: Role; pattern: string }[] = [
	{
		role: 'lead',
		pattern: `(?:总体|共同|联合|负责|统一|按职责|${dutiful})?(?:分别|各自|按职责)${some}(?:牵头(?!单位|部门|责任|领导|处室|科室)|主办(?!单位|部门)|主责|总牵头|抓总|均?[为是](?:第一)?牵头(?:责任)?(?:单位|部门))(?:负责|组织|实施|落实|抓总|推进|协调|统筹|抓好)${some}(?:完成)?${work}`,
	},
	{
		role: 'support',
		pattern: `(?:${dutiful})?(?:积极|密切|共同|协同|协力|予以|给予|做好|分别)${some}(?:(?:负责)?配合(?!单位|部门)|参与(?!单位|部门)|参加|协助|协同|协办(?!单位|部门)|支持|(?<!负责)(?:指导|督促){1,4}|均?[为是](?:配合|参与|协办|协助)(?:单位|部门))(?:负责|落实|完成|实施|做好|推进|配合|协助)${some}${work}`,
	},
	{
		role: 'responsible',
		pattern: `(?:等)?${manner}(?:${dutiful})(?:共同|分别|具体|组织|抓好|协同|牢牢|切实)${some}(?:负责|落实|推进|完成|做好|实施|承担|执行|开展|推动)(?:落实|实施|推进)?${work}|${manner}(?:共同|分别|具体|联合|分头|分工|分级|组织|协同|自行|直接|统一|全面|积极)${some}(?:负责(?:落实|实施|推进|组织实施|组织|完成|指导|统筹|协调|监督|督导|推动)${some}|负总责|统筹(?:推进|协调|负责|实施)${some}|均?[为是](?:直接|主要|第一)?责任(?:单位|部门|主体)|组织实施|组织落实|推进落实|抓好落实|具体实施|承担|承办(?!单位|部门)|落实(?:到位|(?:属地|主体|监管|工作)?责任)?|(?:组织)?实施|落地落实|(?:研究)?(?:制定|拟定|起草|出台|提出)(?:出台|印发)?|(?:组织)?(?:开展|推进|推动))${work}`,
	},
]
const anyVerb = new RegExp(verbs.map(({ pattern }, at) => `(?<r${at}>${pattern})`).join('|'), 'g')

/** A bracket behind a name is no longer. */
const longestBracket = 80

/** Whether words hold a verb that may say what bodies do: what is looked at more closely. */
export const verbPattern = new RegExp(`负责|牵头|配合|参与|参加|协助|协同|协办|主办|承办|落实|实施|会同|负总责|统筹|责任单位|责任部门|${dutiful}`)

export interface VerbOptions {
	/** In brackets a party's verb may have an object (市公安局负责交通疏导), and words that are not understood cost their own part of the clause alone. */
	loose?: boolean
}

/** The groups of a clause that has no labels, the words behind the last verb, and its time limit. */
export function verbGroups(words: Passage, { loose = false }: VerbOptions = {}): { groups: Group[]; behind: Passage; deadline: Passage | null } {
	const { rest, limit } = takeTimeLimit(words)
	const groups: Group[] = []
	let start = 0
	for (const match of rest.text.matchAll(anyVerb)) {
		if (match.index < start) continue
		const end = match.index + match[0].length
		const behind = rest.text.slice(end, end + 80)
		const role = verbs[['r0', 'r1', 'r2'].findIndex(name => match.groups?.[name] !== undefined)]?.role
		const names = trim(slice(rest, start, match.index))
		if (!role || names.text === '' || isInBrackets(rest.text, start, match.index)) continue
		// A verb stands behind names and before a stop; only 牵头 may be followed by more names (A牵头B配合). Else it is part of a name or of prose.
		const closes = /^\s*(?:$|[，,；;。、])/.test(behind)
		const leadsOn = role === 'lead' && /^[^，,；;。]{2,60}(?:配合|参与|协助|协办|协同|负责|落实|实施)\s*(?:$|[，,；;。])/.test(behind)
		const object = loose && !closes && !leadsOn ? objectBehind(behind, names) : 0
		if (!closes && !leadsOn && object === 0) continue
		groups.push(...withoutListed({ names, role, evidence: { kind: 'verb', words: slice(rest, match.index, end) } }))
		start = end + object
	}
	// Words behind the last verb are no list of names: in a sentence the whole is prose.
	const behind = slice(rest, start)
	const behindLast = behind.text.replace(/[，,；;。、\s]+/g, '')
	return { behind, groups: behindLast.length <= 2 || (loose && groups.length > 0) ? groups : [], deadline: limit }
}

/** How long the object of a verb is that stands behind nothing but bodies: 市公安局负责交通疏导；… 0 when it is none. */
function objectBehind(behind: string, names: Passage): number {
	// 县教育局负责人, 牵头单位 and a verb within (县科协配合县教育局负责) are no object.
	const object = /^(?!人|同志|制|单位|部门)(?![^，,；;。]{0,40}(?:负责|牵头|配合|协助))[^，,；;。、]{2,40}(?=$|[，,；;。])/.exec(behind)?.[0] ?? ''
	const printed = splitNames(names)
	return object !== '' && printed.length > 0 && printed.every(({ text }) => looksLikeBody(text)) ? object.length : 0
}

/** Whether a place in a text lies inside a bracket that was opened behind `start`: 县教育局[牵头]. */
function isInBrackets(text: string, start: number, at: number): boolean {
	const before = text.slice(Math.max(start, at - longestBracket), at)
	return before.search(/[（(〔[【〈][^（()）〔〕[\]【】〈〉]*$/) >= 0
}

/** 县民政局、县残联、县科协，县残联牵头: who is named again before the verb leads; the others are listed, and nothing is said of them but that. */
function withoutListed(group: Group): Group[] {
	const comma = group.role === 'lead' ? Math.max(...['，', ',', '；', ';'].map(sign => group.names.text.lastIndexOf(sign))) : -1
	if (comma > 0) {
		const list = slice(group.names, 0, comma)
		const again = slice(group.names, comma + 1)
		const listed = new Set(splitNames(list).map(({ text }) => text))
		const leads = splitNames(again).map(({ text }) => text)
		if (leads.length > 0 && leads.length < listed.size && leads.every(lead => listed.has(lead))) {
			return [
				{ names: list, role: 'responsible', evidence: { kind: 'list', words: list }, except: new Set(leads) },
				{ ...group, names: again },
			]
		}
	}
	return withoutJoined(group)
}

/** A会同B负责: who takes others along leads them. Where both 牵头 it is said of both. A list that begins with 会同 (A牵头，会同B落实) goes on from the one before. */
function withoutJoined(group: Group): Group[] {
	const at = group.role === 'responsible' ? group.names.text.indexOf('会同') : -1
	if (at <= 0) return [group]
	const first = trim(slice(group.names, 0, at))
	const behind = trim(slice(group.names, at + 2))
	if (first.text.replace(/[，,、]+/g, '') === '' || behind.text === '') return [group]
	return [
		{ names: first, role: 'lead', evidence: { kind: 'verb', words: slice(group.names, at, at + 2) } },
		{ ...group, names: behind },
	]
}
