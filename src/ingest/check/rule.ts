import type { Diagnostic } from '../../model/plan.ts'
import type { Registries } from '../../model/registries.ts'
import type { ResolvedDocument } from '../draft.ts'

/** Something a rule has found. `severity` is the rule's own. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity' | 'note' | 'related'> & Partial<Pick<Diagnostic, 'note' | 'related'>>

/**
 * One thing that can be wrong with a document. Its id is permanent: it stands in published data. All that people read of a rule, in the report, on the
 * site and in the guide, stands here and nowhere else.
 *
 * Written `{ … } as const satisfies Rule`, so that the list of rules knows every id as a type.
 */
export interface Rule {
	readonly id: string
	/** What it weighs unless content/rules.yaml says otherwise: an error keeps a document off the site, a warning is likely a fault, an info a matter of style. */
	readonly severity: Diagnostic['severity']
	/** What it looks for, in a few words. */
	readonly title: string
	/** Why it matters. */
	readonly explanation: string
	/** How to mend it. */
	readonly mend: string
	/** Whoever writes the document, or whoever converts it and keeps this site's registries. */
	readonly mendedBy: 'drafter' | 'maintainer'
	/** A passage that has the fault, and the same passage without it, a line each; the tests read both. What is mended by leaving it out has no lines. */
	readonly example: { readonly fault: readonly string[]; readonly mended: readonly string[] }
	/** Looks at a document and gives what it finds; never prints, never changes anything. */
	readonly check: (document: ResolvedDocument, registries: Registries) => Finding[]
}
