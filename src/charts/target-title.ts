import { comparatorWords, isRelative, targetWords } from '../atlas/index.ts'
import type { Indicator } from '../model/index.ts'
import { namesOf } from './most-of.ts'

/** What of a target can be said and drawn. */
export type Target = Pick<Indicator, 'comparator' | 'value' | 'unit' | 'year' | 'relativeTo'>

interface PlaceTarget {
	name: string
	target: Target
}

/**
 * What the targets of the earliest year come to: the places between which they lie, and the whole country. A target that is relative to another place is
 * named apart: it moves with that one.
 * @param country the targets of the outline
 */
export function targetTitle(places: readonly { name: string; targets: readonly Target[] }[], country: readonly Target[]): string {
	const all = places.flatMap(({ name, targets }) => targets.filter(({ year }) => year !== null).map(target => ({ name, target })))
	if (!all.length) return '各地要让多大比例的公民具备科学素质'
	const isApart = ({ target }: PlaceTarget) => isRelative(target)
	const isAlone = new Set(all.map(({ name }) => name)).size === 1
	const direct = all.filter(one => !isApart(one))
	const year = Math.min(...(direct.length && !isAlone ? direct : all).flatMap(({ target }) => target.year ?? []))
	const ofYear = all.filter(({ target }) => target.year === year)
	const whole = country.find(target => target.year === year)
	const besides = whole ? `，全国${says(whole)}` : ''
	const [only] = ofYear
	if (only && isAlone) return `${only.name}：到 ${year} 年公民具备科学素质的比例，${targetWords(only.target)}${besides}`
	const range = rangeWords(ofYear.filter(one => !isApart(one))) ?? '各地的目标都以别处的水平为准'
	const apart = [...new Set(ofYear.filter(isApart).map(({ name }) => name))]
	const aside = apart.length && direct.length ? `；${namesOf(apart, '地')}是相对目标，不在此列` : ''
	return `到 ${year} 年公民具备科学素质的比例：${range}${besides}${aside}`
}

/** 从巫山县超过 12% 到资阳市超过 13%; where all are equal their names and what they say; null where there are none. */
function rangeWords(targets: readonly PlaceTarget[]): string | null {
	const sorted = targets.toSorted((a, b) => heightOf(a.target) - heightOf(b.target))
	const [low, high] = [sorted[0], sorted.at(-1)]
	if (!low || !high) return null
	const end = ({ target }: PlaceTarget) => {
		const names = sorted.filter(one => says(one.target) === says(target)).map(({ name }) => name)
		return `${namesOf(names, '地')}${says(target)}`
	}
	return says(low.target) === says(high.target) ? end(low) : `从${end(low)} 到${end(high)}`
}

function says({ comparator, value, unit }: Target): string {
	return `${comparatorWords[comparator]} ${value}${unit ?? ''}`
}

/** 超过 12% is more than 达到 12%. */
function heightOf({ comparator, value }: Target): number {
	return (value ?? 0) + (comparator === 'exceed' ? 1e-6 : comparator === 'below' ? -1e-6 : 0)
}
