import type { Role } from '../../model/index.ts'

/** What of a plan a part of a sentence says. Whoever doubts it recounts it. */
export type BriefFact =
	/** what the plan prints of itself: title, number, issuers, date */
	| { kind: 'facts' }
	| { kind: 'target'; id: string }
	| { kind: 'citation'; index: number }
	/** the words that the plan declares on who leads */
	| { kind: 'rule'; index: number }
	| { kind: 'count'; of: BriefCount; value: number }
	/** in how many tasks a unit has a role, in the whole plan (`part` null) or in a part of it */
	| { kind: 'unit'; id: string; role: Role | 'any'; part: string | null; value: number }
	/** how many tasks a part of the plan has; a part is a section, a task, or what lies in no section */
	| { kind: 'part'; id: string | null; value: number }

export const briefCounts = ['tasks', 'units', 'targets', 'tasksWithLead', 'leads', 'tasksWithDeadline', 'tasksWithDatedTarget', 'citations'] as const
export type BriefCount = (typeof briefCounts)[number]

/** A piece of a sentence: words alone, or words that say a fact and lead to it. */
export interface BriefPart {
	text: string
	fact?: BriefFact
	/** from the site's root */
	path?: string
}

export const briefTopics = ['plan', 'targets', 'actions', 'leads', 'units', 'basis'] as const
export type BriefTopic = (typeof briefTopics)[number]
export const topicWords: Readonly<Record<BriefTopic, string>> = {
	plan: '是什么',
	targets: '目标',
	actions: '行动',
	leads: '谁牵头',
	units: '谁任务多',
	basis: '依据',
}

/** One sentence of a summary; at least one of its parts leads to what it says. */
export interface BriefSentence {
	topic: BriefTopic
	parts: readonly BriefPart[]
}
