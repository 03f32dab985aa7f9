import { checkMeasureOverrides } from '../ingest/index.ts'
import { type Plan, RegistryError } from '../model/index.ts'
import type { Registries } from '../model/registries.ts'

export interface Collection {
	/** The plans as they are published. */
	published: readonly Pick<Plan, 'id' | 'family' | 'tasks'>[]
	/** The ids of all plans that were read, published or not. */
	read: readonly string[]
	/** What could not be read at all, by name below the folder of plans: the plan in it may be the one that is meant. */
	unread: readonly string[]
}

/**
 * Looks whether every override of a measure (content/measure-overrides.yaml) still meets a task of the collection. One for a plan that is kept off the
 * site, or that cannot be read just now, waits.
 *
 * @throws {RegistryError} at the first for a plan that is not in the collection, or for a task that is not in its plan.
 */
export function checkOverrides({ published, read, unread }: Collection, registries: Registries): void {
	const known = new Set([...published.map(({ id }) => id), ...read])
	for (const { plan, task, file, line } of registries.measureOverrides) {
		if (known.has(plan) || unread.some(name => name.startsWith(plan))) continue
		throw new RegistryError(file, line, `文件夹中没有方案「${plan}」，更正不了它的任务「${task}」`, '请改正 plan，或删去这一项')
	}
	for (const plan of published) checkMeasureOverrides(plan, registries)
}
