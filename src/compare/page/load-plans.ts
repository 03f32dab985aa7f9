import { fetchJson } from '../../search/page/fetch-json.ts'
import type { ComparedPlan, ComparisonCatalogue } from '../compared-plan.ts'

/** The files of the comparisons, each fetched once a page; one that failed is asked for again the next time. The address stays while the plans change. */
export function openFiles(address: (path: string) => string): { catalogue(): Promise<ComparisonCatalogue>; plan(id: string): Promise<ComparedPlan> } {
	const known = new Map<string, Promise<unknown>>()
	const read = <Value>(path: string): Promise<Value> => {
		const before = known.get(path)
		if (before) return before as Promise<Value>
		const file = fetchJson<Value>(address(path), 'no-cache')
		known.set(path, file)
		file.catch(() => known.delete(path))
		return file
	}
	return { catalogue: () => read('/compare/plans.json'), plan: id => read(`/compare/plans/${encodeURIComponent(id)}.json`) }
}
