import { omissionWords } from '../../atlas/omission-words.ts'
import type { SourceLine } from '../../atlas/source-lines.ts'

/** Lines one behind the other: shown, or left out of the reading and folded away under a sentence that says how many and what. */
export interface Fold {
	lines: SourceLine[]
	/** 网页的导航和栏目 42 行; null for lines that are shown. */
	summary: string | null
}

/** A page number or a running head between two lines is read over; a page's navigation is not. */
const fewest = 6

/** Parts the lines so that long runs of lines that were left out whole can be folded. In order, each line once. */
export const foldLeftOut = (lines: readonly SourceLine[]): Fold[] => {
	const folds: Fold[] = []
	const put = (part: readonly SourceLine[], summary: string | null) => {
		const last = folds.at(-1)
		if (summary === null && last && last.summary === null) last.lines.push(...part)
		else if (part.length > 0) folds.push({ lines: [...part], summary })
	}
	for (let at = 0; at < lines.length; ) {
		let behind = at
		if (lines[at]?.omitted) {
			for (let end = at; lines[end]?.omitted || lines[end]?.isBlank; end++) if (lines[end]?.omitted) behind = end + 1
		}
		const leftOut = lines.slice(at, behind).filter(({ omitted }) => omitted !== null)
		const next = Math.max(behind, at + 1)
		put(lines.slice(at, next), leftOut.length >= fewest ? summaryOf(leftOut) : null)
		at = next
	}
	return folds
}

const summaryOf = (lines: readonly SourceLine[]): string => {
	const reasons = new Set(lines.flatMap(({ omitted }) => omitted ?? []))
	return `${[...reasons].map(reason => omissionWords[reason]).join('、')} ${lines.length} 行`
}
