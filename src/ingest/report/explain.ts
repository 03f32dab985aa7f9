import type { Task } from '../../model/plan.ts'
import type { Registries } from '../../model/registries.ts'
import type { CheckedDocument } from '../draft.ts'
import { diagnosticLines } from './diagnostic-lines.ts'
import { cut } from './display-width.ts'
import { actionLines, clauseLines, groupLines, unitLines } from './explain-duties.ts'
import { measureLines } from './explain-measures.ts'
import { joinedLines, overlap, placeInTree, sourceLines } from './explain-place.ts'
import { paletteOf } from './palette.ts'
import { printable, printableData } from './printable.ts'

export interface ExplainOptions {
	/** The file as the person named it. */
	file: string
	registries: Registries
	colours: boolean
	width: number
}

/** How one task of a document was read, stage by stage, from the lines of the source to its units, its action and its measures; null when no task has the id. */
export function explain(document: CheckedDocument, taskId: string, { file, registries, colours, width }: ExplainOptions): string | null {
	const found = document.plan.tasks.find(({ id }) => id === taskId)
	if (!found) return null
	const palette = paletteOf(colours)
	const plan = printableData(document.plan)
	const task = plan.tasks.find(({ id }) => id === taskId) as Task
	const lines = printable(document.text).split('\n')
	const own = document.diagnostics.filter(({ position }) => position && overlap(position, task.position))
	const stages: [title: string, body: string[]][] = [
		['原文', sourceLines(lines, task.position, width, palette)],
		['接行', joinedLines(document, task.position, width, palette)],
		[task.recogniser === 'table-row' ? '表格' : '文档树', placeInTree(document, task, width, palette)],
		['责任分句', clauseLines(task, width, palette)],
		['名单与角色', groupLines(task, plan, width, palette)],
		['单位与职能', unitLines(task, plan, registries, width, palette)],
		['时限与行动', actionLines(task, plan, registries)],
		['举措', measureLines(task, plan, registries, width, palette)],
		[
			'诊断',
			own.length > 0
				? diagnosticLines(printableData(own), { file: printable(file), parts: plan.source.parts, lines, width: width - 3, palette })
				: [palette.soft('没有')],
		],
	]
	return `${[
		`${palette.strong(`${task.id}  ${cut(task.title, width - 12)}`)}`,
		palette.soft(`${printable(file)}:${task.position.start.line}`),
		...stages.flatMap(([title, body], at) => ['', `${palette.strong(`${at + 1} ${title}`)}`, ...body.map(line => (line === '' ? '' : `   ${line}`))]),
	].join('\n')}\n`
}
