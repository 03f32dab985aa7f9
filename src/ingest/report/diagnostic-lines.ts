import { type Diagnostic, type Plan, type Severity, severities } from '../../model/plan.ts'
import type { Position } from '../../model/position.ts'
import { type Rule, rules } from '../check/index.ts'
import { placeInParts } from '../sources/place-in-parts.ts'
import { codeFrame } from './code-frame.ts'
import { wrap } from './display-width.ts'
import type { Palette } from './palette.ts'
import { severitySigns, severityWords } from './words.ts'

export interface DiagnosticOptions {
	/** The file or folder as the person named it. */
	file: string
	/** The files that the document has. */
	parts: Plan['source']['parts']
	/** The lines of the source. */
	lines: readonly string[]
	width: number
	palette: Palette
}

const known: readonly Rule[] = rules

/** The diagnostics of a document by severity and rule: what is wrong, where, the line with the place underlined, and how to mend it. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], options: DiagnosticOptions): string[] {
	const { palette } = options
	return severities.flatMap(severity => {
		const found = diagnostics.filter(diagnostic => diagnostic.severity === severity)
		if (found.length === 0) return []
		const ids = [...new Set(found.map(({ rule }) => rule))]
		const heading = palette[severity](`${severitySigns[severity]} ${severityWords[severity]} ${found.length} 处`)
		return [
			'',
			heading,
			...ids.flatMap(id =>
				linesOfRule(
					id,
					severity,
					found.filter(({ rule }) => rule === id),
					options,
				),
			),
		]
	})
}

function linesOfRule(id: string, severity: Severity, found: readonly Diagnostic[], options: DiagnosticOptions): string[] {
	const { palette, width } = options
	const rule = known.find(one => one.id === id)
	const mend = rule ? wrap(`改法：${rule.mend}`, width - 4).map((line, at) => palette.soft(`${at === 0 ? '  → ' : '    '}${line}`)) : []
	const title = `  ${palette.strong(rule?.title ?? id)}${found.length > 1 ? ` ${found.length} 处` : ''}  ${palette.soft(id)}`
	// What all of them have beside them, a note or another place, is said once.
	const { note, related } = found[0] as Diagnostic
	const isShared = found.length > 1
	const sharedNote = isShared && found.every(one => one.note === note) ? note : null
	const sharedPlace = isShared && found.every(one => one.related?.start.offset === related?.start.offset) ? related : null
	const own = found.map(one => ({ ...one, note: sharedNote === null ? one.note : null, related: sharedPlace === null ? one.related : null }))
	const shared = besideLines({ note: sharedNote, related: sharedPlace }, options)
	return ['', title, ...own.flatMap(diagnostic => linesOfOne(diagnostic, severity, options)), ...shared, ...mend]
}

function linesOfOne(diagnostic: Diagnostic, severity: Severity, options: DiagnosticOptions): string[] {
	const { message, position } = diagnostic
	const { file, lines, width, palette } = options
	const paint = palette[severity]
	const said = wrap(message, width - 6).map((line, at) => `${at === 0 ? `  ${paint('·')} ` : '    '}${line}`)
	const frame = position ? codeFrame(lines, position, { width: width - 4, palette, paint }).map(line => `    ${line}`) : []
	return [...said, `    ${palette.soft(position ? placeOf(position, options) : `${file}（涉及整篇）`)}`, ...frame, ...besideLines(diagnostic, options)]
}

function besideLines({ note, related }: Pick<Diagnostic, 'note' | 'related'>, options: DiagnosticOptions): string[] {
	const { lines, width, palette } = options
	const other = related ? [`另见 ${placeOf(related, options)}「${quoteOf(lines, related)}」`] : []
	return [...(note ? wrap(note, width - 4) : []), ...other].map(line => `    ${palette.soft(line)}`)
}

/** 文件:行:列, which terminals and editors make a link, in the file where it stands; with the page where the format has pages. */
function placeOf({ start }: Position, { file, parts }: DiagnosticOptions): string {
	const inPart = placeInParts(parts, start.line)
	const place = parts.length > 1 ? `${file.replace(/[\\/]+$/, '')}/${inPart.file}:${inPart.line}` : `${file}:${start.line}`
	return `${place}:${start.column}${start.page === undefined ? '' : `（第 ${start.page} 页）`}`
}

function quoteOf(lines: readonly string[], { start, end }: Position): string {
	const line = lines[start.line - 1] ?? ''
	const words = line.slice(start.column - 1, start.line === end.line ? Math.min(end.column - 1, start.column + 19) : start.column + 19).trim()
	return start.line !== end.line || end.column - start.column > 20 ? `${words}…` : words
}
