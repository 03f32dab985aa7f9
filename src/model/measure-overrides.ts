import { z } from 'zod'
import type { Outline } from './outlines.ts'
import { distinct, RegistryError, readRegistryFile, words } from './registry-file.ts'

/** Stands for a measure where a task is to have none. */
const none = 'none'

export const measureOverrideSchema = z.strictObject({
	plan: z.string().min(1).describe('方案的 id，如 quxian-2023'),
	task: z.string().min(1).describe('任务的 id，如 t12、r7'),
	detail: z.int().min(1).optional().describe('只改任务下的一个小标题时，写第几个，从 1 数起'),
	title: z.string().trim().min(1).optional().describe('任务（或小标题）当时的标题；写了而与原文不同，就是登记过时了'),
	measure: z.string().min(1).describe('应归入的举措的 id；不归入任何举措写 none'),
	further: words.optional().describe('兼及的其他举措的 id；不写就照旧'),
	reason: z.string().trim().min(1).describe('凭什么这样认定'),
	date: z.iso.date().describe('更正的日期，YYYY-MM-DD'),
})

/** What a person has decided on the measure of a task, or of one of its passages, and where it is written. */
export interface MeasureOverride extends Omit<z.infer<typeof measureOverrideSchema>, 'measure'> {
	measure: string | null
	file: string
	line: number
}

/** The corrections of measures, below the folder of registries. */
export const measureOverridesFile = 'measure-overrides.yaml'

/**
 * Reads what people have decided on the measures of tasks. Whether there is such a task is known only when its plan was read.
 * Throws a RegistryError at an entry that does not fit, that stands twice, or that names a measure of no outline.
 */
export function readMeasureOverrides(folder: string, outlines: readonly Outline[]): MeasureOverride[] {
	const registry = readRegistryFile(folder, measureOverridesFile, measureOverrideSchema)
	distinct(registry, ({ plan, task, detail }) => [[`${plan} ${task}${detail === undefined ? '' : ` ${detail}`}`, ['task']]], '更正')
	const measures = new Set(outlines.flatMap(({ actions }) => actions.flatMap(action => action.measures.map(({ id }) => id))))
	return registry.entries.map((entry, index) => {
		const named: [id: string, path: PropertyKey[]][] = [
			[entry.measure, ['measure']],
			...(entry.further ?? []).map((id, at): [string, PropertyKey[]] => [id, ['further', at]]),
		]
		for (const [id, path] of named) {
			if (measures.has(id) || (id === none && path.length === 1)) continue
			throw new RegistryError(registry.file, registry.lineOf([index, ...path]), `没有举措「${id}」`, '请写 content/measures/ 中的 id；measure 也可以写 none')
		}
		return { ...entry, measure: entry.measure === none ? null : entry.measure, file: registry.file, line: registry.lineOf([index, 'plan']) }
	})
}
