import type { DeclaredRule, Diagnostic, Jurisdiction, Omission, Plan } from '../model/plan.ts'
import type { Registries } from '../model/registries.ts'
import type { Extraction } from './extract/extraction.ts'
import type { Sidecar } from './facts/sidecar.ts'
import type { Contradiction } from './facts/state-facts.ts'
import type { Line } from './normalise/line.ts'
import type { LineIndex } from './passage.ts'
import type { Layout } from './read/layout.ts'
import type { UnclearMeasure } from './resolve/measures/classify-task.ts'
import type { Root } from './structure/tree.ts'

/** What a stage of ingest is given besides the document. */
export interface Environment {
	readonly registries: Registries
}

/** A file as it came. */
export interface SourceFile {
	readonly file: string
	readonly bytes: Uint8Array
}

/** What becomes one plan: a file, or the files of a folder (notice, plan, annex) in their order. */
export interface Source {
	/** What it is called in `seeds/`: the file's name, or the folder's. */
	readonly name: string
	readonly files: readonly SourceFile[]
	/** What people state of the document beside it: plan.yaml. */
	readonly sidecar?: SourceFile | undefined
	/** The plan's id, where another document has the one that follows from the facts. */
	readonly id?: string | undefined
}

/** A file in the text of its document. */
export interface ReadPart {
	readonly file: string
	readonly format: string
	readonly sha256: string
	/** The line of the document's text with which the file begins, from 1. */
	readonly firstLine: number
}

/** A document after `read`. */
export interface ReadDocument {
	readonly name: string
	readonly id?: string | undefined
	readonly sidecar?: Sidecar | undefined
	readonly parts: readonly ReadPart[]
	readonly text: string
	readonly layout: Layout
	readonly index: LineIndex
	readonly omitted: readonly Omission[]
}

/** … after `normalise`. */
export interface NormalisedDocument extends ReadDocument {
	readonly lines: readonly Line[]
}

/** … after `structure`. */
export interface StructuredDocument extends NormalisedDocument {
	readonly root: Root
}

/** … after `extract`. */
export interface ExtractedDocument extends StructuredDocument {
	readonly extraction: Extraction
}

/** … after `resolve`. */
export interface ResolvedDocument extends ExtractedDocument {
	readonly plan: Omit<Plan, 'diagnostics'>
	readonly declaredRules: readonly DeclaredRule[]
	/** The places that may be meant: more than one where places are called alike. */
	readonly placesMeant: readonly Jurisdiction[]
	/** Where the document prints one thing and its sidecar states another. */
	readonly contradictions: readonly Contradiction[]
	readonly corrections: readonly UsedCorrection[]
	/** Entries for this plan whose spelling or unit it does not print. */
	readonly unusedCorrections: readonly UsedCorrection[]
	/** Tasks and passages whose words do not decide between two measures. */
	readonly unclearMeasures: readonly UnclearMeasure[]
}

/** A spelling that a registry entry put right, and its reason. */
export interface UsedCorrection {
	readonly printed: string
	readonly name: string
	readonly reason: string
}

/** … after `check`: the end. */
export interface CheckedDocument extends ResolvedDocument {
	readonly diagnostics: readonly Diagnostic[]
}
