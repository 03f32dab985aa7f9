import type { Role } from '../model/index.ts'
import { fold } from './query/fold.ts'

/** As they are shown. The model's own list would bring its schemas into the browser. */
export const roleOrder = ['lead', 'responsible', 'support'] as const satisfies readonly Role[]

const recordKinds = ['task', 'detail', 'passage', 'unit', 'plan'] as const
/** task 任务 · detail 任务在正文中的展开 · passage 其余正文 · unit 单位 · plan 方案 */
export type RecordKind = (typeof recordKinds)[number]

/** One thing that can be found: a passage of a document, or a unit or plan by its names. */
export interface SearchRecord {
	kind: RecordKind
	/** Plan id. */
	plan: string
	/** Slug of the jurisdiction. */
	place: string
	/** Where it is shown, below the site's base, with its anchor. */
	path: string
	/** Where the document says it; null for units. */
	sourcePath: string | null
	/** First line in the source; 0 for units and plans. */
	line: number
	number: string | null
	title: string
	/** The last heading above it. */
	section: string | null
	action: string | null
	/** The measure of the outline that it is mainly about. */
	measure: string | null
	/** `printed`: the name as this task prints it, where that is not the unit's. */
	assignments: { unit: string; role: Role; printed?: string }[]
	/** The literal text, in pieces that do not touch in the document: nothing is found across two of them. */
	segments: string[]
	/** The prose that unfolds a task: found by itself, and here only together with words of the task. */
	unfolding: string[]
}

/**
 * What Pagefind keeps of a record: its address, its text, and strings by name. Its filters are not used: they know that a task names a unit and
 * that it names a lead, but not that the unit is the lead.
 */
export interface IndexEntry {
	url: string
	content: string
	meta: Record<string, string>
}

/** Stands between two segments: no word is found across it. A text has no such sign of its own, see `tidy`. */
export const segmentMark = '␞'

/** Between a unit's name and the same name as it is printed. */
const printedMark = '␜'

/** Before the prose that unfolds a task. */
const unfoldingMark = '␝'

/** Before the same text in folded characters, which is searched and never shown. */
const foldedMark = '␟'

/**
 * Packs a record for the index. The same record gives the same entry.
 * @param order its place among all records: Pagefind puts the texts of neighbouring addresses into one file, so that passages of one
 * document come together; no two records may share an address
 */
export function toEntry(record: SearchRecord, order: number): IndexEntry {
	const { segments, unfolding, assignments, path, line, ...facts } = record
	const meta: Record<string, string> = { line: String(line), path }
	for (const [name, value] of Object.entries(facts)) if (value !== null) meta[name] = value
	// Most titles are the beginning of their text: not stored twice.
	if (record.title !== '' && segments[0]?.startsWith(record.title)) {
		meta.titleLength = String(record.title.length)
		delete meta.title
	}
	for (const role of roleOrder) {
		const units = assignments.filter(assignment => assignment.role === role).map(({ unit, printed }) => (printed ? unit + printedMark + printed : unit))
		if (units.length > 0) meta[role] = units.join(segmentMark)
	}
	return { url: `/${String(order).padStart(7, '0')}`, content: contentOf(segments) + unfolding.map(text => unfoldingMark + fold(text)).join(''), meta }
}

/** Unpacks what `toEntry` packed, after its way through the index. */
export function fromEntry({ content, meta }: Pick<IndexEntry, 'content' | 'meta'>): SearchRecord {
	const [own = '', ...unfolding] = content.split(unfoldingMark).map(text => text.trim())
	const segments = (own.split(foldedMark)[0] ?? '').split(segmentMark).map(segment => segment.trim())
	return {
		kind: recordKinds.find(kind => kind === meta.kind) ?? 'passage',
		plan: meta.plan ?? '',
		place: meta.place ?? '',
		path: meta.path ?? '/',
		sourcePath: meta.sourcePath ?? null,
		line: Number(meta.line ?? 0),
		number: meta.number ?? null,
		title: meta.title ?? (segments[0] ?? '').slice(0, Number(meta.titleLength ?? 0)),
		section: meta.section ?? null,
		action: meta.action ?? null,
		measure: meta.measure ?? null,
		assignments: roleOrder.flatMap(role => (meta[role]?.split(segmentMark) ?? []).map(names => toAssignment(names, role))),
		segments,
		unfolding,
	}
}

function toAssignment(names: string, role: Role): SearchRecord['assignments'][number] {
	const [unit = '', printed] = names.split(printedMark)
	return { unit, role, ...(printed && { printed }) }
}

/** Pagefind knows nothing of full-width figures or traditional characters, so that a text that has them is indexed a second time, folded. */
function contentOf(segments: readonly string[]): string {
	const content = segments.join(segmentMark)
	const folded = segments.map(fold).join(segmentMark)
	return wordsIn(content) === wordsIn(folded) ? content : content + foldedMark + folded
}

function wordsIn(text: string): string {
	return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '')
}
