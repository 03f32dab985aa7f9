import { placeInParts } from '../ingest/index.ts'
import type { Diagnostic, Omission, Plan, Position } from '../model/index.ts'
import { severities } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'

/** The findings of one rule in one document. */
export interface RuleFindings {
	rule: string
	/** The gravest severity among them. */
	severity: Diagnostic['severity']
	findings: readonly Diagnostic[]
}

/** What was found in a document: the gravest rules first, then by rule id; the findings of a rule in document order. */
export function findingsOf(plan: Plan): RuleFindings[] {
	const byRule = new Map<string, Diagnostic[]>()
	for (const diagnostic of plan.diagnostics) byRule.set(diagnostic.rule, [...(byRule.get(diagnostic.rule) ?? []), diagnostic])
	return [...byRule]
		.map(([rule, findings]) => ({
			rule,
			severity: severities.find(severity => findings.some(finding => finding.severity === severity)) ?? 'info',
			findings: findings.toSorted((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1)),
		}))
		.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1))
}

/** How many findings of each severity a document has. */
export function countSeverities(plan: Plan): Record<Diagnostic['severity'], number> {
	const counts = { error: 0, warning: 0, info: 0 }
	for (const { severity } of plan.diagnostics) counts[severity] += 1
	return counts
}

/** The findings of one rule in all documents. */
export interface RuleAcross {
	rule: string
	severity: Diagnostic['severity']
	count: number
	/** The documents in which it found something, the most findings first. */
	plans: readonly { plan: PublishedPlan; count: number }[]
}

/** Which rules found something, the gravest first, then those with the most findings. */
export function findingsAcross(plans: readonly PublishedPlan[]): RuleAcross[] {
	const found = plans.flatMap(plan => findingsOf(plan).map(group => ({ plan, group })))
	return [...new Set(found.map(({ group }) => group.rule))]
		.map(rule => {
			const ofRule = found.filter(({ group }) => group.rule === rule)
			return {
				rule,
				severity: severities.find(severity => ofRule.some(({ group }) => group.severity === severity)) ?? 'info',
				count: ofRule.reduce((sum, { group }) => sum + group.findings.length, 0),
				plans: ofRule.map(({ plan, group }) => ({ plan, count: group.findings.length })).sort((a, b) => b.count - a.count || (a.plan.id < b.plan.id ? -1 : 1)),
			}
		})
		.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1))
}

/** The parts of a document that were left out for one reason. */
export interface OmissionGroup {
	reason: Omission['reason']
	omissions: readonly Omission[]
	/** Characters that are not blank. */
	characters: number
}

/** What was left out, by reason, in document order. */
export function omissionsOf(plan: Plan, text: string): OmissionGroup[] {
	const byReason = new Map<Omission['reason'], Omission[]>()
	for (const omission of plan.coverage.omitted) byReason.set(omission.reason, [...(byReason.get(omission.reason) ?? []), omission])
	return [...byReason].map(([reason, omissions]) => ({
		reason,
		omissions,
		characters: omissions.reduce((sum, { position }) => sum + text.slice(position.start.offset, position.end.offset).replace(/\s/g, '').length, 0),
	}))
}

/** A passage with a little of what stands around it. */
export interface Quote {
	before: string
	marked: string
	after: string
}

/**
 * The words of a source at a position, with at most `around` characters of the same line on either side; long passages are cut in the middle.
 * Line ends inside become blanks.
 */
export function quoteOf(text: string, { start, end }: Position, around = 16): Quote {
	const lineStart = text.lastIndexOf('\n', start.offset - 1) + 1
	const lineEnd = text.indexOf('\n', end.offset)
	const before = text.slice(Math.max(lineStart, start.offset - around), start.offset)
	const after = text.slice(end.offset, Math.min(lineEnd === -1 ? text.length : lineEnd, end.offset + around))
	const words = [...text.slice(start.offset, end.offset).replace(/\s+/g, ' ')]
	const marked = words.length > 80 ? `${words.slice(0, 50).join('')}……${words.slice(-20).join('')}` : words.join('')
	return {
		before: (start.offset - around > lineStart ? '…' : '') + before.trimStart(),
		marked,
		after: after.trimEnd() + (lineEnd > end.offset + around ? '…' : ''),
	}
}

/** In which file of several a place is, and on which page where there are pages, in brackets; empty where the line says enough. */
export function whereaboutsOf({ source: { parts } }: Pick<Plan, 'source'>, { start }: Position): string {
	const inPart = placeInParts(parts, start.line)
	const words = [...(parts.length > 1 ? [`${inPart.file} 第 ${inPart.line} 行`] : []), ...(start.page === undefined ? [] : [`第 ${start.page} 页`])]
	return words.length > 0 ? `（${words.join('，')}）` : ''
}
