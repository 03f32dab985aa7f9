import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/ingest/check/index.ts'
import type { Diagnostic } from '../../../src/model/index.ts'
import { ingestText, registries } from '../ingest-text.ts'
import { cleanDocuments, exampleDocument, exampleElsewhere, faults } from './documents.ts'

const placeOf = ({ position }: Diagnostic) => position && `${position.start.line}:${position.start.column}`

it('every rule has a document that breaks it, and no other rule is tested', () => {
	expect(Object.keys(faults).sort()).toEqual(rules.map(({ id }) => id).sort())
})

it('ids are permanent names, titles and explanations end as sentences do', () => {
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
	for (const { id, title, explanation, mend } of rules) {
		expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
		expect(title).toMatch(/[^。]$/)
		expect([explanation, mend].filter(words => !words.endsWith('。'))).toEqual([])
	}
})

describe.each(Object.entries(faults))('%s', (rule, cases) => {
	it.each(cases)('$name', ({ text, corrections = [], sidecar, severity, message, place, note, besides = [] }) => {
		const { diagnostics } = ingestText(text, 'document.txt', { ...registries, unitCorrections: corrections }, sidecar).plan
		expect(diagnostics.map(diagnostic => diagnostic.rule).filter(id => !besides.includes(id))).toEqual([rule])
		const [diagnostic] = diagnostics.filter(one => one.rule === rule)
		expect(diagnostic).toMatchObject({ severity, message, note: note ?? null })
		expect(diagnostic && placeOf(diagnostic)).toBe(place)
	})
})

describe('the example in the guide has the fault, and mended it has not', () => {
	it.each(rules.filter(({ id }) => !(id in exampleElsewhere)))('$id', ({ id, example }) => {
		const found = (lines: readonly string[]) => ingestText(exampleDocument(id, lines)).plan.diagnostics.map(({ rule }) => rule)
		expect(new Set(found(example.fault))).toContain(id)
		expect(found(example.mended)).not.toContain(id)
	})
})

describe('a clean document has no diagnostics', () => {
	it.each(Object.entries(cleanDocuments))('%s', (_, text) => {
		const { plan } = ingestText(text)
		expect(plan.diagnostics).toEqual([])
		expect(plan.tasks).not.toEqual([])
		expect(plan.tasks.filter(task => task.assignments.length === 0)).toEqual([])
		expect([plan.id, plan.jurisdiction?.name, plan.issuedOn, plan.documentNumber]).toEqual(['quxian-2023', '渠县', '2023-05-29', '渠府办〔2023〕93号'])
	})
})

it('diagnostics stand in the order of the document, those of the whole document first', () => {
	const { diagnostics } = ingestText('一、任务\n1.甲。（责任单位:县科协、县妇联、县科协）\n2.乙“。（牵头单位：县科协）').plan
	expect(diagnostics.map(one => `${one.rule} ${placeOf(one)}`)).toEqual([
		'missing-jurisdiction null',
		'missing-date null',
		'task-without-lead 2:1',
		'mixed-width-punctuation 2:10',
		'unit-repeated 2:19',
		'unbalanced-bracket 3:4',
	])
})
