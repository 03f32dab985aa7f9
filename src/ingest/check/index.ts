import type { Diagnostic } from '../../model/plan.ts'
import type { CheckedDocument, Environment, ResolvedDocument } from '../draft.ts'
import type { Rule } from './rule.ts'
import { severitiesInForce } from './rule-settings.ts'
import { ambiguousJurisdiction } from './rules/ambiguous-jurisdiction.ts'
import { clauseWithExtraComma } from './rules/clause-with-extra-comma.ts'
import { clauseWithoutComma } from './rules/clause-without-comma.ts'
import { clauseWithoutUnits } from './rules/clause-without-units.ts'
import { columnAndVerbDiffer } from './rules/column-and-verb-differ.ts'
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts'
import { itemWithoutClause } from './rules/item-without-clause.ts'
import { leadAlsoResponsible } from './rules/lead-also-responsible.ts'
import { lostGlyph } from './rules/lost-glyph.ts'
import { measureUnclear } from './rules/measure-unclear.ts'
import { missingDate } from './rules/missing-date.ts'
import { missingJurisdiction } from './rules/missing-jurisdiction.ts'
import { mixedWidthPunctuation } from './rules/mixed-width-punctuation.ts'
import { noTasks } from './rules/no-tasks.ts'
import { notAPlan } from './rules/not-a-plan.ts'
import { notForPublication } from './rules/not-for-publication.ts'
import { numberingDuplicate } from './rules/numbering-duplicate.ts'
import { numberingGap } from './rules/numbering-gap.ts'
import { oddDocumentNumber } from './rules/odd-document-number.ts'
import { pageNumberInClause } from './rules/page-number-in-clause.ts'
import { personalData } from './rules/personal-data.ts'
import { possibleUnitTypo } from './rules/possible-unit-typo.ts'
import { rowWithoutUnits } from './rules/row-without-units.ts'
import { sidecarContradicts } from './rules/sidecar-contradicts.ts'
import { strayLatin } from './rules/stray-latin.ts'
import { taskWithoutLead } from './rules/task-without-lead.ts'
import { traditionalCharacter } from './rules/traditional-character.ts'
import { unbalancedBracket } from './rules/unbalanced-bracket.ts'
import { unitRepeated } from './rules/unit-repeated.ts'
import { unitSpellingVaries } from './rules/unit-spelling-varies.ts'
import { unitWithoutFunction } from './rules/unit-without-function.ts'
import { unusedCorrection } from './rules/unused-correction.ts'
import { wordsNotRead } from './rules/words-not-read.ts'

export type { Rule } from './rule.ts'
export { severitiesInForce } from './rule-settings.ts'

/** All rules. A new one is a file in rules/ and a line here; the ids as a type, the guide and the tests take theirs from this list. */
export const rules = [
	notForPublication,
	notAPlan,
	missingJurisdiction,
	ambiguousJurisdiction,
	sidecarContradicts,
	missingDate,
	noTasks,
	itemWithoutClause,
	rowWithoutUnits,
	clauseWithoutUnits,
	taskWithoutLead,
	clauseWithoutComma,
	clauseWithExtraComma,
	columnAndVerbDiffer,
	unitRepeated,
	leadAlsoResponsible,
	deadlineBeforeIssue,
	numberingGap,
	numberingDuplicate,
	oddDocumentNumber,
	possibleUnitTypo,
	unitSpellingVaries,
	unitWithoutFunction,
	measureUnclear,
	unusedCorrection,
	wordsNotRead,
	unbalancedBracket,
	pageNumberInClause,
	lostGlyph,
	strayLatin,
	traditionalCharacter,
	mixedWidthPunctuation,
	personalData,
] as const satisfies readonly Rule[]

export type RuleId = (typeof rules)[number]['id']

/**
 * Last stage: rules look at the document. Guarantees:
 * 1. a document without faults has no diagnostics;
 * 2. diagnostics stand in the order of the document, those of the whole document first;
 * 3. a diagnostic weighs what content/rules.yaml says of its rule, and else what the rule says; a rule switched off there finds nothing.
 *
 * @throws {RegistryError} when content/rules.yaml names a rule that does not exist.
 */
export function check(document: ResolvedDocument, { registries }: Environment): CheckedDocument {
	const severityOf = severitiesInForce(rules, registries.ruleSettings)
	const diagnostics = rules.flatMap((rule: Rule) => {
		const severity = severityOf(rule)
		return severity === 'off'
			? []
			: rule.check(document, registries).map((finding): Diagnostic => ({ rule: rule.id, severity, note: null, related: null, ...finding }))
	})
	return { ...document, diagnostics: diagnostics.sort((left, right) => (left.position?.start.offset ?? -1) - (right.position?.start.offset ?? -1)) }
}
