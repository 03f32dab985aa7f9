import { comparePlans } from '../align/compare-plans.ts'
import type { ComparedPlan, ComparisonCatalogue } from '../compared-plan.ts'
import { comparisonView } from '../view/comparison-view.ts'
import { titleView } from '../view/title-view.ts'
import { titleWords } from '../view/words.ts'
import { draw } from './draw.ts'
import { fillRows } from './fill-rows.ts'
import { workComparison } from './work-comparison.ts'

/**
 * Compares plans and draws the comparison into `root`, as it would have been written: figures and differences fill the first window; the rows, which stand below
 * it, are filled at once after.
 * @param address makes an address of a path below the site's base
 * @returns its title, as words and as a heading
 */
export function drawComparison(
	root: HTMLElement,
	plans: readonly ComparedPlan[],
	catalogue: ComparisonCatalogue,
	address: (path: string) => string,
	signal: AbortSignal,
): { words: string; heading: Node } {
	const comparison = comparePlans(plans, catalogue.outlines)
	const options = { address, functionName: (id: string) => catalogue.functions[id] ?? id, mark: null, rowsAtOnce: 0 }
	root.replaceChildren(draw(comparisonView(comparison, options)))
	const title = titleWords(comparison.plans)
	const download = async () => {
		const { downloadComparison } = await import('./download-comparison.ts')
		downloadComparison(comparison, title)
	}
	const marked = fillRows(root, comparison, options, signal)
	workComparison(root, { download: () => void download(), ready: () => marked }, signal)
	return { words: title, heading: draw(titleView(comparison.plans)) }
}
