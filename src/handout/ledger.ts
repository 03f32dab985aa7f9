import { olderPlanWords } from '../atlas/citation-words.ts'
import {
	type Atlas,
	companionsOf,
	type Duty,
	dutiesOf,
	namesLead,
	noLeadStatement,
	type Place,
	type PlaceUnit,
	type PublishedPlan,
	roleWords,
	unitNameIn,
} from '../atlas/index.ts'
import type { Position, Role, Task } from '../model/index.ts'

/** One duty of a 台账: what an office copies into its own, complete by itself. */
export interface LedgerRow {
	/** counted over the whole ledger */
	number: number
	/** Whose duty it is, as its place calls it; null for a task that names nobody. */
	unit: string | null
	task: string
	role: string
	/** Who else leads the task or is responsible for it, by these roles; the body itself where the document names it in two. */
	partners: string
	/** Who else supports it: these bodies alone; empty where the document lists none. */
	supporters: string
	/** The plan by its number, or by its title where it has none; section, lines of its text. */
	basis: string
	/** As printed; where the task has only a target with a year, that year, called so. */
	deadline: string
	/** What one has to know before signing; empty, to be filled in, where there is nothing. */
	remark: string
}

/** Rows under headings of their own: plan, unit, role. */
export interface LedgerGroup {
	headings: readonly string[]
	rows: readonly LedgerRow[]
}

/** A 台账: the same table as a Word file and as a spreadsheet. */
export interface Ledger {
	title: string
	subtitles: readonly string[]
	/** Whether the rows are of several units. */
	ofUnits: boolean
	groups: readonly LedgerGroup[]
	/** How to read it. */
	notes: readonly string[]
	/** Where it is from: page and version of the data. */
	foot: string
}

/** Where the page of the ledger is. */
export interface LedgerPage {
	/** absolute, or from the server's root where the site does not know its origin */
	address: string
}

/** The names of the columns; those of a ledger of several units have the unit as well. */
export function ledgerColumns({ ofUnits }: Pick<Ledger, 'ofUnits'>): string[] {
	return ['序号', ...(ofUnits ? ['单位'] : []), '任务', '角色', '其他牵头、责任单位', '配合单位', '依据', '完成时限', '备注']
}

/** Whether a duty of it lists who supports; else that column is left empty. */
export function hasSupporters({ groups }: Pick<Ledger, 'groups'>): boolean {
	return groups.some(({ rows }) => rows.some(({ supporters }) => supporters !== ''))
}

/** The cells of a row under these columns. */
export function ledgerCells({ ofUnits }: Pick<Ledger, 'ofUnits'>, row: LedgerRow): (string | number)[] {
	return [row.number, ...(ofUnits ? [row.unit ?? '未载明'] : []), row.task, row.role, row.partners, row.supporters, row.basis, row.deadline, row.remark]
}

/** The duties of a body: plan by plan, in the groups and the order of its page, each with the whole text of the task. */
export function ledgerOfUnit(atlas: Atlas, place: Place, unit: PlaceUnit, page: LedgerPage): Ledger {
	const count = counter()
	const plans = unit.inPlans.map(({ plan }) => plan)
	const groups = unit.inPlans.flatMap(({ plan, unit: own }) =>
		dutiesOf(plan, own.id).map((group, index): LedgerGroup => {
			const rows = group.sections.flatMap(({ duties }) =>
				duties.map(duty => rowOf(atlas, plan, unit.name, own.id, duty, taskWords(duty.task, duty.task.text), count)),
			)
			const heading = `${roleWords[group.role]}（${rows.length} 项）`
			return { headings: plans.length > 1 && index === 0 ? [nameOf(plan), heading] : [heading], rows }
		}),
	)
	return {
		title: `${unit.name}任务台账`,
		subtitles: plans.length > 1 ? [`${place.jurisdiction.name}　${plans.length} 份方案`] : plans.map(plan => `${place.jurisdiction.name}　${nameOf(plan)}`),
		ofUnits: false,
		groups,
		notes: notesOf(plans),
		foot: footOf(atlas, page),
	}
}

/** A whole plan by unit, in the order in which it names them; a task stands by its title, and tasks that name nobody at the end. */
export function ledgerOfPlan(atlas: Atlas, plan: PublishedPlan, page: LedgerPage): Ledger {
	const count = counter()
	const groups = plan.units.map(({ id }): LedgerGroup => {
		const name = unitNameIn(atlas, plan, id)
		const duties = dutiesOf(plan, id).flatMap(({ sections }) => sections.flatMap(section => section.duties))
		const tasks = new Set(duties.map(({ task }) => task.id)).size
		return { headings: [`${name}（${tasks} 项）`], rows: duties.map(duty => rowOf(atlas, plan, name, id, duty, taskWords(duty.task, duty.task.title), count)) }
	})
	const nobody = plan.tasks
		.filter(({ assignments }) => assignments.length === 0)
		.map((task): LedgerRow => {
			const facts = { partners: '未载明', supporters: '', basis: basisOf(plan, task), deadline: deadlineOf(plan, task), remark: task.clause?.text ?? '' }
			return { number: count(), unit: null, task: taskWords(task, task.title), role: '未载明', ...facts }
		})
	const older = olderPlanWords(atlas, plan)
	const rest: LedgerGroup = { headings: [`未载明责任单位的任务（${nobody.length} 项）`], rows: nobody }
	return {
		title: `${plan.jurisdiction.name}任务台账（分单位）`,
		subtitles: [nameOf(plan), ...(older === null ? [] : [older])],
		ofUnits: true,
		groups: [...groups, rest].filter(({ rows }) => rows.length > 0),
		notes: notesOf([plan]),
		foot: footOf(atlas, page),
	}
}

function rowOf(atlas: Atlas, plan: PublishedPlan, unit: string, unitId: string, duty: Duty, task: string, count: () => number): LedgerRow {
	return {
		number: count(),
		unit,
		task,
		role: roleWords[duty.role],
		partners: othersOf(plan, duty, unitId, ['lead', 'responsible']) ?? '未载明',
		supporters: othersOf(plan, duty, unitId, ['support']) ?? '',
		basis: basisOf(plan, duty.task),
		deadline: deadlineOf(plan, duty.task),
		remark: remarkOf(atlas, plan, unit, duty),
	}
}

/**
 * 牵头：县科协；责任：县教育局、团县委; of one role alone the names, each as the task prints it, also where it is a misprint. A unit that the task names in two roles
 * stands in both, also the one whose duty it is. Empty where nobody else has these roles; null where the task names nobody in them.
 */
function othersOf(plan: PublishedPlan, { task, role: own }: Duty, unitId: string, among: readonly Role[]): string | null {
	if (!task.assignments.some(({ role }) => among.includes(role))) return null
	const printed = (id: string, role: Role) => task.assignments.flatMap(one => (one.unit === id && one.role === role ? [one.printed] : []))
	const companions = companionsOf(plan, task, unitId)
	const named = (role: Role) => [
		...new Set([
			...(role === own ? [] : printed(unitId, role).map(name => `${name}（本单位，原文两处都列）`)),
			...companions.flatMap(({ unit }) => printed(unit.id, role)),
		]),
	]
	return among
		.map(role => ({ role, names: named(role) }))
		.filter(({ names }) => names.length > 0)
		.map(({ role, names }) => `${among.length > 1 ? `${roleWords[role]}：` : ''}${names.join('、')}`)
		.join('\n')
}

function basisOf(plan: PublishedPlan, task: Task): string {
	return [plan.documentNumber ?? nameOf(plan), task.section.at(-1), `原文${linesOf(task.position)}`]
		.filter(part => part !== undefined && part !== '')
		.join('，')
}

function remarkOf({ registries }: Pick<Atlas, 'registries'>, plan: PublishedPlan, unit: string, { assignments }: Duty): string {
	const parts = assignments.flatMap(({ printed, evidence }) => {
		const correction = registries.unitCorrections.find(one => one.plan === plan.id && one.printed === printed)
		const spelling = printed === unit ? [] : [`原文写作“${printed}”${correction ? `，已更正：${correction.reason}` : ''}`]
		return evidence.kind === 'rule' ? [...spelling, `角色依“${evidence.text}”`] : spelling
	})
	return [...new Set(parts)].join('；')
}

function notesOf(plans: readonly PublishedPlan[]): string[] {
	const silent = plans.filter(plan => !namesLead(plan))
	const rules = plans.flatMap(plan => plan.declaredRules.map(({ text, position }) => `${nameOf(plan)}注明“${text}”（原文${linesOf(position)}）。`))
	const differing = plans.flatMap(plan =>
		plan.diagnostics.filter(({ rule }) => rule === 'column-and-verb-differ').map(({ message }) => `${nameOf(plan)}${message}。`),
	)
	const isWithoutSupport = !plans.some(plan => plan.tasks.some(({ assignments }) => assignments.some(({ role }) => role === 'support')))
	return [
		...(silent.length === 0
			? []
			: [plans.length === 1 ? `${noLeadStatement}；排列先后不代表牵头。` : `${silent.map(nameOf).join('、')}未载明牵头单位；排列先后不代表牵头。`]),
		...rules,
		...differing,
		...(isWithoutSupport ? ['原文没有单独列出配合单位的名称，“配合单位”一列留空。'] : []),
		`角色、单位和完成时限照原文列出，“未载明”是原文没有单独写明。行号是网站所载原文的行号。如有出入，以原文为准。`,
	]
}

function footOf({ dataVersion }: Pick<Atlas, 'dataVersion'>, { address }: LedgerPage): string {
	return `来源：责任 ${address}　数据版本 ${dataVersion}`
}

/** 《渠县全民科学素质行动实施方案》（渠府办〔2023〕93号） */
function nameOf(plan: PublishedPlan): string {
	return `《${plan.title ?? plan.id}》（${plan.documentNumber ?? '文号未载明'}）`
}

function deadlineOf({ indicators }: PublishedPlan, { id, deadline }: Task): string {
	if (deadline) return deadline.text
	const years = new Set(indicators.flatMap(({ task, year }) => (task === id && year !== null ? [`${year}年`] : [])))
	return years.size === 0 ? '未载明' : `未载明（文中目标：到${[...years].join('、')}）`
}

/** A task with its number, and what the body of the plan says of it, by headings and lines: the row of an annex may be a whole action. */
function taskWords({ number, details }: Task, words: string): string {
	const printed = number ?? ''
	const lines = details.map(({ title, position }) => `${title}（原文${linesOf(position)}）`)
	return [`${printed}${/[\p{L}\p{N}]$/u.test(printed) ? ' ' : ''}${words}`, ...(lines.length === 0 ? [] : [`正文展开 ${lines.length} 条：`, ...lines])].join(
		'\n',
	)
}

function linesOf({ start, end }: Position): string {
	return start.line === end.line ? `第 ${start.line} 行` : `第 ${start.line}—${end.line} 行`
}

function counter(): () => number {
	let count = 0
	return () => ++count
}
