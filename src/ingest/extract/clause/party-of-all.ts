import type { DeclaredRule, Role } from '../../../model/plan.ts'
import { join, type LineIndex, type Passage, slice } from '../../passage.ts'
import { type Root, walk } from '../../structure/tree.ts'
import type { ReadAssignment, ReadTask } from '../extraction.ts'
import { looksLikeBody } from './name-form.ts'
import { splitNames } from './split-names.ts'

const reach = '(?:以[下上]|[上下]述|下列|所有|各项|全部|后续|后文)'
const what = '(?:各项|全部|所列|所有){0,4}(?:重点)?(?:工作|任务|措施|事项|政策|举措|条目){0,4}(?:措施|任务)?'
const unlisted = '不再(?:逐一|一一|重复|另行|单独|分别){0,4}(?:列出|列示|列明|列入|罗列|标注|注明|赘述|表述)'

/** 以下均需各县（市、区）人民政府落实，不再列出: a party that the document names once and means in every task. Group 1: the names; group 2: what they do. */
const patterns: readonly RegExp[] = [
	new RegExp(
		`${reach}${what}[，,]?(?:均|都|也)(?:需要?|须|由|应由|涉及|要求|为)([^。；;：:]{2,80}?)(?:按照?(?:各自)?职责(?:分工)?)?((?:共同|具体|分别|抓好|组织|积极){0,4}(?:负责|落实|参与|配合|实施|推进|责任单位|责任部门|配合单位){0,4})[，,]?(?:以?下同?)?[，,]?${unlisted}`,
	),
	new RegExp(
		`([^。；;：:，,]{2,80}?)(?:均|都)[为是]((?:各项(?:工作)?任务的?|以[下上]各?项?(?:工作)?任务的?)?(?:责任|配合|参与)(?:单位|部门))[，,](?:以?下同?[，,]?)?${unlisted}`,
	),
]

/** Where a text declares a party for all tasks. */
interface Declaration {
	whole: [start: number, end: number]
	names: [start: number, end: number]
	/** What the names do: 落实, 配合. */
	verb: string
}

function declarationIn(text: string): Declaration | null {
	if (!text.includes('不再')) return null
	for (const pattern of patterns) {
		const match = pattern.exec(text)
		if (!match?.[1]) continue
		const start = match.index + match[0].indexOf(match[1])
		return { whole: [match.index, match.index + match[0].length], names: [start, start + match[1].length], verb: match[2] ?? '' }
	}
	return null
}

/** A clause without the party that it declares for all tasks: that is no list of its own task. */
export function withoutPartyOfAll(clause: Passage): Passage {
	const found = declarationIn(clause.text)
	return found ? join([slice(clause, 0, found.whole[0]), slice(clause, found.whole[1])]) : clause
}

/** A party that is carried over to tasks, and where it is declared. */
export interface PartyOfAll {
	names: Passage[]
	role: Role
	rule: DeclaredRule
	/** Whether the tasks above it are meant too (以上任务均需…). */
	fromStart: boolean
}

/** The party that a text declares for all tasks; null when it declares none. */
function findPartyOfAll(text: Passage, index: LineIndex): PartyOfAll | null {
	const found = declarationIn(text.text)
	if (!found) return null
	const names = splitNames(slice(text, ...found.names)).filter(name => looksLikeBody(name.text))
	if (names.length === 0) return null
	const words = slice(text, ...found.whole)
	return {
		names,
		role: /配合|参与/.test(found.verb) ? 'support' : 'responsible',
		rule: { id: 'party-of-all', text: words.text.replace(/\s+/g, ''), position: index.position(words) },
		fromStart: /^(?:以上|上述|所有|各项|全部)/.test(words.text),
	}
}

/** No plan carries over more: as each is added to every task, thousands would fill the memory. */
const mostParties = 20

/** All parties that a document declares so, in running text and in clauses. */
export function partiesOfAll(root: Root, index: LineIndex): PartyOfAll[] {
	const parties: PartyOfAll[] = []
	for (const { node } of walk(root.children)) {
		const party = node.type === 'table' ? null : findPartyOfAll(node.line, index)
		if (party) parties.push(party)
		if (parties.length === mostParties) break
	}
	return parties
}

/** Adds the parties that are carried over to the tasks they are meant for; one that a task names itself stays as it is there. */
export function carryOver(tasks: readonly ReadTask[], parties: readonly PartyOfAll[], index: LineIndex): void {
	for (const { names, role, rule, fromStart } of parties) {
		for (const task of tasks) {
			if (task.assignments.length === 0 || (!fromStart && task.position.end.offset < rule.position.start.offset)) continue
			for (const name of names) {
				if (task.assignments.some(({ printed }) => printed === name.text)) continue
				const carried: ReadAssignment = {
					printed: name.text,
					role,
					evidence: { kind: 'rule', text: rule.text, position: rule.position },
					position: index.position(name),
				}
				task.assignments.push(carried)
			}
		}
	}
}
