import type { PublishedPlan } from '../../src/atlas/index.ts'
import type { Assignment, Indicator, Jurisdiction, Position, Role, Task, Unit } from '../../src/model/index.ts'

/** Small plans made by hand, for the tests of the atlas and the charts. */

/** A position of some characters on one line. */
export function at(line: number, column = 1, length = 1): Position {
	const offset = (line - 1) * 100 + column - 1
	return { start: { line, column, offset }, end: { line, column: column + length, offset: offset + length } }
}

export function buildJurisdiction(change: Partial<Jurisdiction> = {}): Jurisdiction {
	return { name: '甲县', code: '510001', level: 'county', slug: 'jiaxian', parents: [{ name: '丙市', code: '510000', level: 'city' }], ...change }
}

/** 渠县 with the city and the province above it. */
export const quxian = buildJurisdiction({
	name: '渠县',
	code: '511725',
	slug: 'quxian',
	parents: [
		{ name: '达州市', code: '511700', level: 'city' },
		{ name: '四川省', code: '510000', level: 'province' },
	],
})

/** A target: 到2025年达到13%. */
export function buildIndicator(change: Partial<Indicator> = {}): Indicator {
	return {
		id: 'i1',
		metric: '公民具备科学素质的比例',
		comparator: 'reach',
		value: 13,
		unit: '%',
		year: 2025,
		relativeTo: null,
		text: '到2025年达到13%',
		place: '甲县',
		task: null,
		position: at(9),
		repeatedAt: [],
		...change,
	}
}

/** A unit; its id is its name, so that a test reads well. */
export function buildUnit(name: string, functions: string[] = [], change: Partial<Unit> = {}): Unit {
	return { id: name, name, spellings: [name], kind: functions.length ? 'department' : 'other', functions, ...change }
}

export function buildAssignment(unit: string, role: Role = 'responsible', change: Partial<Assignment> = {}): Assignment {
	return { printed: unit, unit, role, evidence: { kind: 'label', text: '责任单位：', position: null }, position: at(1), ...change }
}

/** A task; `assignments` is a list of names, each with `牵头 ` or `配合 ` in front when it does more than be responsible. */
export function buildTask(id: string, assignments: string[] = [], change: Partial<Task> = {}): Task {
	return {
		id,
		number: null,
		title: id,
		text: id,
		section: [],
		sectionId: null,
		action: null,
		measure: null,
		furtherMeasures: [],
		measureEvidence: null,
		details: [],
		clause: null,
		deadline: null,
		assignments: assignments.map(words => {
			const [, label, unit = words] = words.match(/^(?:(牵头|配合) )?(.*)$/) ?? []
			return buildAssignment(unit, label === '牵头' ? 'lead' : label === '配合' ? 'support' : 'responsible')
		}),
		recogniser: 'test',
		position: at(1),
		...change,
	}
}

/** A plan, of the family of the tests' registries when a task is of an action; units that its tasks name and `units` lacks are added without function. */
export function buildPlan(change: Partial<PublishedPlan> = {}): PublishedPlan {
	const units = [...(change.units ?? [])]
	for (const task of change.tasks ?? []) for (const { unit } of task.assignments) if (!units.some(({ id }) => id === unit)) units.push(buildUnit(unit))
	return {
		id: 'jiaxian-2023',
		source: sourceOf('jiaxian-2023.txt'),
		jurisdiction: buildJurisdiction(),
		title: '甲县实施方案',
		noticeTitle: null,
		documentNumber: null,
		issuers: [],
		issuedOn: null,
		printedOn: null,
		period: null,
		family: change.tasks?.some(({ action }) => action !== null) ? 'suzhi-2021' : null,
		disclosure: null,
		sidecar: null,
		citations: [],
		preamble: [],
		declaredRules: [],
		indicators: [],
		sections: [],
		tasks: [],
		diagnostics: [],
		coverage: { characters: 0, represented: 0, omitted: [] },
		...change,
		units,
	}
}

/** Where a plan comes from: one text file. */
export function sourceOf(file: string): PublishedPlan['source'] {
	return { file, parts: [{ file, format: 'text', sha256: '0'.repeat(64), firstLine: 1 }] }
}
