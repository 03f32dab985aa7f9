import { isCurrent, type PublishedPlan } from '../../atlas/atlas.ts'
import type { DataSource } from '../source.ts'

/** Of every table in which older plans stand beside those that came in their place. */
export const currentColumn = {
	name: 'is_current',
	title: '是否现行方案',
	description: 'false：同一主题已有较新的方案，只数现行方案时去掉',
	type: 'boolean',
	required: true,
	of: ({ plan }: { plan: PublishedPlan }, { atlas }: DataSource): boolean => isCurrent(atlas, plan),
} as const
