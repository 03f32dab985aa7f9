import type { Answer } from '../../src/search/results/answers.ts'
import type { Results } from '../../src/search/results/find-results.ts'
import { groupHits } from '../../src/search/results/group-hits.ts'

/** The paths of everything that the page shows as a result, from above to below: what its links marked data-result lead to. */
export function resultPaths(results: Results): string[] {
	const { exact, related } = groupHits(results, 'relevance')
	const hits = [...results.named, ...[...exact, ...related].flatMap(group => group.hits)]
	return [...results.answers.flatMap(pathsOf), ...hits.map(({ record }) => record.path)]
}

function pathsOf(answer: Answer): string[] {
	switch (answer.kind) {
		case 'units':
			return answer.rows.flatMap(({ unit, tasks }) => [unit.path, ...tasks.map(({ record }) => record.path)])
		case 'function':
			return [answer.function.path, ...answer.rows.map(({ unit }) => unit.path)]
		case 'absent':
			return []
		case 'place':
			return answer.plans.slice(0, 1).map(({ path }) => path)
		case 'document':
			return [...(answer.plan ? [answer.plan.path] : []), ...answer.citedBy.map(({ citation }) => citation.path)]
		case 'comparison':
			return [answer.path]
		case 'targets':
			return answer.rows.map(({ target }) => target.path)
		case 'action':
			return answer.rows.map(({ row }) => row.path)
		case 'topic':
			return answer.rows.flatMap(({ tasks }) => tasks.slice(0, 1).map(({ path }) => path))
	}
}
