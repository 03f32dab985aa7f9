import { type MeasureOverride, type Plan, type Registries, RegistryError } from '../../../model/index.ts'
import { plainText } from './plain-text.ts'

/**
 * Looks whether every override for a plan still meets a task of it.
 *
 * @throws {RegistryError} at the first whose task, or passage, is not in the plan, prints another title than the override says, or whose measure is of
 * another outline than the plan's.
 */
export function checkMeasureOverrides(
	plan: Pick<Plan, 'id' | 'family' | 'tasks'>,
	{ measureOverrides, outlines }: Pick<Registries, 'measureOverrides' | 'outlines'>,
): void {
	const outline = outlines.find(({ family }) => family === plan.family)
	const known = new Set(outline?.actions.flatMap(({ measures }) => measures.map(({ id }) => id)))
	for (const override of measureOverrides) {
		if (override.plan !== plan.id) continue
		const { task: id, detail, title, measure, further = [] } = override
		const task = plan.tasks.find(one => one.id === id)
		if (!task)
			throw stale(override, `方案 ${plan.id} 中没有任务「${id}」`, plan.tasks.length > 0 ? `现有 ${plan.tasks[0]?.id} 至 ${plan.tasks.at(-1)?.id}；` : '')
		const part = detail === undefined ? task : task.details[detail - 1]
		if (!part) throw stale(override, `方案 ${plan.id} 的任务「${id}」（${task.title}）中没有第 ${detail} 个小标题`, `现有 ${task.details.length} 个；`)
		if (title !== undefined && plainText(title) !== plainText(part.title)) {
			throw stale(override, `方案 ${plan.id} 的任务「${id}」标题应为「${title}」，实为「${part.title}」`, '')
		}
		const foreign = [measure, ...further].find(one => one !== null && !known.has(one))
		if (foreign !== undefined) {
			throw stale(override, `举措「${foreign}」不在方案 ${plan.id} 的任务「${id}」所落实的纲要里（${plan.family ?? '没有归入任何纲要'}）`, '')
		}
	}
}

function stale({ file, line }: MeasureOverride, problem: string, found: string): RegistryError {
	return new RegistryError(file, line, problem, `${found}请核对原文，改正或删去这一项`)
}
