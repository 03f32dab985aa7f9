import type { Diagnostic } from '../../model/plan.ts'
import type { ResolvedDocument } from '../draft.ts'

/** Something a rule has found. `severity` is the rule's own. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity' | 'note' | 'related'> & Partial<Pick<Diagnostic, 'note' | 'related'>>

/** One thing that can be wrong with a document. Its id is permanent: it stands in published data. */
export interface Rule {
	id: string
	severity: Diagnostic['severity']
	/** What it looks for, in a few words. */
	title: string
	/** Why it matters and how to mend it, for the guide. */
	explanation: string
	/** Looks at a document and gives what it finds; never prints, never changes anything. */
	check: (document: ResolvedDocument) => Finding[]
}
