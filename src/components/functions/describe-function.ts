import type { FunctionAcrossPlaces } from '../../atlas/index.ts'

/** One sentence about a field of government: in how many places, and by whom. */
export function describeFunction({ name, placeCount, places }: FunctionAcrossPlaces): string {
	const bodies = places.flatMap(place => place.bodies.map(({ unit }) => unit.name))
	return `${placeCount} 个行政区的方案中负责${name}的单位：${bodies.join('、')}。`
}
