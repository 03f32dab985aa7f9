import { type Atlas, buildAtlas, type PublishedPlan } from '../../src/atlas/index.ts'
import type { Outline, Registries } from '../../src/model/registries.ts'

/** Registries with three functions and three actions. */
export function buildRegistries(): Registries {
	const entry = (id: string, name: string) => ({ id, name, kind: 'department' as const, stems: [], names: [], endings: [] })
	const action = (id: string, title: string, part = '提升行动') => ({ id, title, part, measures: [{ id: `${id}.one`, title, terms: [], hints: [] }] })
	const actions = [action('youth', '青少年科学素质提升行动'), action('elderly', '老年人科学素质提升行动'), action('implementation', '组织实施', '组织实施')]
	const outline: Outline = {
		family: 'suzhi-2021',
		title: '素质纲要',
		documentNumber: '国发〔2021〕9号',
		issuer: '国务院',
		issuedOn: '2021-06-03',
		period: { start: 2021, end: 2035 },
		titles: ['素质纲要'],
		subject: [],
		targets: [],
		actions,
	}
	return {
		functions: [entry('jiaoyu', '教育'), entry('kexie', '科协'), entry('tiyu', '体育')],
		outlines: [outline],
		actions,
		divisions: [],
		polyphones: [],
		everydayWords: [],
		placeSlugs: [],
		measureOverrides: [],
		unitCorrections: [],
		ruleSettings: [],
	}
}

export function atlasOf(...plans: PublishedPlan[]): Atlas {
	return buildAtlas({ documents: plans.map(plan => ({ plan, text: '' })), registries: buildRegistries(), dataVersion: 'abc' })
}
