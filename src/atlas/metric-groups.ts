import type { Indicator } from '../model/index.ts'
import { bigramLikeness } from './metric-likeness.ts'
import { type Bigrams, bigramsOf } from './similarity.ts'

/** What is measured, with what is put to it. */
export interface MetricGroup<Reference, Row> {
	/** The share of people with scientific literacy, whatever it is called. */
	isLiteracy: boolean
	/** As printed, each as often. */
	metrics: string[]
	references: Reference[]
	rows: Row[]
}

type Growing<Reference, Row> = MetricGroup<Reference, Row> & { bigrams: Bigrams }

/** Targets by what they measure, while they are gathered: metrics that are alike and of one unit are one, and one that is printed alike is always the same one. */
export class MetricGroups<Reference, Row> {
	/** In the order in which they came. */
	readonly all: MetricGroup<Reference, Row>[] = []
	#literacy: MetricGroup<Reference, Row> | undefined
	readonly #byUnit = new Map<string | null, Growing<Reference, Row>[]>()
	/** By unit and metric, as printed. */
	readonly #byMetric = new Map<string, MetricGroup<Reference, Row>>()

	/** The group of a target; a new one where nothing alike is there. */
	groupFor({ metric, unit }: Pick<Indicator, 'metric' | 'unit'>, isLiteracy: boolean): MetricGroup<Reference, Row> {
		const group = isLiteracy ? (this.#literacy ?? this.#create(metric, true)) : this.#groupOf(metric, unit)
		if (isLiteracy) this.#literacy = group
		group.metrics.push(metric)
		return group
	}

	#groupOf(metric: string, unit: string | null): MetricGroup<Reference, Row> {
		const key = JSON.stringify([unit, metric])
		const known = this.#byMetric.get(key)
		if (known) return known
		const ofUnit = this.#byUnit.get(unit) ?? []
		this.#byUnit.set(unit, ofUnit)
		let group = mostAlike(ofUnit, bigramsOf(metric))
		if (!group) {
			group = this.#create(metric, false)
			ofUnit.push(group)
		}
		this.#byMetric.set(key, group)
		return group
	}

	#create(metric: string, isLiteracy: boolean): Growing<Reference, Row> {
		const group = { isLiteracy, bigrams: bigramsOf(metric), metrics: [], references: [], rows: [] }
		this.all.push(group)
		return group
	}
}

function mostAlike<Reference, Row>(groups: readonly Growing<Reference, Row>[], bigrams: Bigrams): Growing<Reference, Row> | undefined {
	let best: { group: Growing<Reference, Row>; likeness: number } | undefined
	for (const group of groups) {
		const likeness = bigramLikeness(group.bigrams, bigrams)
		if (likeness > (best?.likeness ?? 0)) best = { group, likeness }
	}
	return best?.group
}
