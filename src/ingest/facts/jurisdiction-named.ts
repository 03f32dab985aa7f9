import type { Division, Jurisdiction, Registries } from '../../model/index.ts'
import { divisionIndex, divisionsAtHead, parentsOf } from '../resolve/division-index.ts'
import { country, jurisdictionOf } from '../resolve/jurisdiction.ts'
import { SourceError } from '../source-error.ts'

/**
 * The place that a sidecar names: its full name (渠县), behind its parents where others are called alike (四川省达州市渠县), or its code (511725).
 *
 * @throws {SourceError} when that is no place, or several.
 */
export function jurisdictionNamed(words: string, registries: Registries, file: string, line: number): Jurisdiction {
	const index = divisionIndex(registries.divisions)
	const text = words.normalize('NFKC').replace(/\s+/gu, '')
	const candidates = candidatesFor(text, index)
	const [place] = candidates
	if (place === undefined) {
		throw new SourceError(file, `jurisdiction：没有「${words}」这个行政区`, '请写 content/divisions.csv 里的全称或六位代码；同名的连上级一起写', line)
	}
	if (candidates.length > 1) {
		const named = candidates.slice(0, 4).map(
			division =>
				`${[...parentsOf(division, index)]
					.reverse()
					.map(({ name }) => name)
					.join('')}${division.name}（${division.code}）`,
		)
		throw new SourceError(file, `jurisdiction：「${words}」有 ${candidates.length} 处`, `请写其中一处的全称或代码：${named.join('、')}`, line)
	}
	return jurisdictionOf(place, registries, index)
}

function candidatesFor(text: string, index: ReturnType<typeof divisionIndex>): Division[] {
	if (text === country.name || text === country.code || text === '国家') return [country]
	const coded = index.byCode.get(text)
	if (coded) return [coded]
	const { divisions, rest } = divisionsAtHead(text, index)
	return rest === '' ? divisions : []
}
