import type { Detail, Plan, Task } from '../../model/plan.ts'
import type { Outline, Registries } from '../../model/registries.ts'
import { placeOfTask, placesOfSections } from '../resolve/measures/outline-place.ts'
import { type MeasureScore, type OutlinePlace, scoreMeasures } from '../resolve/measures/score-measures.ts'
import { cut, wrap } from './display-width.ts'
import type { Palette } from './palette.ts'

/** So many measures are shown that came near and are not the first. */
const mostNear = 3

/** Which measures of the outline a task and its passages carry out, why, and which came near. */
export function measureLines(
	task: Task,
	plan: Pick<Plan, 'family' | 'sections'>,
	{ outlines }: Pick<Registries, 'outlines'>,
	width: number,
	palette: Palette,
): string[] {
	const outline = outlines.find(({ family }) => family === plan.family)
	if (!outline) return [palette.soft('本方案没有归入任何纲要，任务不归入举措')]
	const place = placeOfTask(task, placesOfSections(plan.sections).get(task.sectionId ?? ''))
	const look = { place, outline, width, palette }
	return [
		...partLines(task, look),
		...task.details.flatMap((detail, at) => ['', palette.soft(`第 ${at + 1} 个小标题  ${cut(detail.title, width - 20)}`), ...partLines(detail, look)]),
	]
}

interface Look {
	place: OutlinePlace
	outline: Outline
	width: number
	palette: Palette
}

function partLines(part: Task | Detail, { place, outline, width, palette }: Look): string[] {
	const scores = scoreMeasures({ title: part.title, text: part.text, place }, outline)
	const named = (id: string) => `${scores.find(one => one.id === id)?.title ?? '（本纲要没有）'}（${id}）`
	const { measure, furtherMeasures, measureEvidence } = part
	const first = measure === null ? '不归入' : named(measure)
	const points = measureEvidence && measure !== null ? palette.soft(`，${measureEvidence.score} 分，领先 ${measureEvidence.margin} 分`) : ''
	const override = measureEvidence?.override
	const near = scores.filter(({ id, words }) => id !== measure && words > 0).slice(0, mostNear)
	return [
		`首要  ${first}${points}`,
		...labelled('理由', measureEvidence?.reasons.join('；') ?? '', width, palette),
		...(override ? labelled('更正', `${override.reason}（${override.date}，content/measure-overrides.yaml）`, width, palette) : []),
		...labelled('兼及', furtherMeasures.map(named).join('、'), width, palette),
		...near.flatMap((one, at) => labelled(at === 0 ? '相近' : '', nearWords(one), width, palette)),
	]
}

function nearWords({ id, title, score, reasons }: MeasureScore): string {
	return `${title}（${id}）${Math.round(score * 1000) / 1000} 分：${reasons.join('；')}`
}

function labelled(label: string, words: string, width: number, palette: Palette): string[] {
	return words === '' ? [] : wrap(words, width - 9).map((part, at) => `${at === 0 && label !== '' ? palette.soft(label) : '    '}  ${part}`)
}
