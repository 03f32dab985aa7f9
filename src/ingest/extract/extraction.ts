import type { Assignment, Citation, DeclaredRule, Detail, Indicator, Paragraph, Plan, Section, Task } from '../../model/plan.ts'
import type { Passage } from '../passage.ts'
import type { OtherGenre } from './genre.ts'

/** What the document prints of itself. */
export type Metadata = Pick<Plan, 'title' | 'noticeTitle' | 'documentNumber' | 'issuers' | 'issuedOn' | 'printedOn' | 'period' | 'disclosure'> & {
	/** To whom it is addressed, as printed; helps to tell the jurisdiction. */
	addressee: string | null
}

/** An assignment whose name is not yet resolved to a unit. */
export type ReadAssignment = Omit<Assignment, 'unit'>

type Classified = 'measure' | 'furtherMeasures' | 'measureEvidence'

/** A detail that is not yet classified to measures. */
export type ReadDetail = Omit<Detail, Classified>

/** A task before its units and its action are resolved. */
export type ReadTask = Omit<Task, 'assignments' | 'action' | 'details' | Classified> & {
	details: ReadDetail[]
	assignments: ReadAssignment[]
	/** Names that the same clause or cell prints twice in one role; each is one assignment only. */
	repeatedNames: ReadAssignment[]
}

/** A section before its action is resolved, and its paragraphs with the map to the source. */
export type ReadSection = Omit<Section, 'action' | 'mentions'> & { passages: readonly Passage[] }
/** The place is known only after the jurisdiction is. */
export type ReadIndicator = Omit<Indicator, 'place'>

/** Everything read from the words of a document, nothing yet from a registry. */
export interface Extraction {
	metadata: Metadata
	/** What the document is that is no plan; null for a plan. */
	otherGenre: OtherGenre | null
	citations: Citation[]
	/** The running text before the first chapter: of the notice and of the plan. */
	preamble: Paragraph[]
	declaredRules: DeclaredRule[]
	sections: ReadSection[]
	tasks: ReadTask[]
	indicators: ReadIndicator[]
}
