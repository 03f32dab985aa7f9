import { copyText } from '../../search/page/copy-text.ts'
import { filterRows } from './filter-rows.ts'
import { stepDifferences } from './step-differences.ts'

/** What a comparison can do that depends on how it came to be. */
interface ComparisonActions {
	/** Gives the CSV. */
	download(): void
	/** Settles when all that is printed is there. */
	ready(): Promise<void>
}

/**
 * What a reader can do with a comparison, written or drawn: narrow it, step through its differences, copy its address, print it, take it along as CSV.
 * @param signal ends it all when another comparison is drawn
 */
export function workComparison(root: HTMLElement, { download, ready }: ComparisonActions, signal: AbortSignal): void {
	const filter = filterRows(root, signal)
	stepDifferences(root, filter.shown, signal)
	addEventListener('popstate', filter.read, { signal })
	const status = root.querySelector<HTMLElement>('[data-filter-summary]')
	const onClick = (name: string, act: () => void) => root.querySelector(`[data-do=${name}]`)?.addEventListener('click', act, { signal })
	onClick('print', () => void ready().then(() => print()))
	onClick('print-summary', () => {
		document.body.dataset.print = 'summary'
		addEventListener('afterprint', () => delete document.body.dataset.print, { once: true })
		print()
	})
	onClick('csv', download)
	onClick('copy', async () => {
		const isCopied = await copyText(location.href)
		if (status) status.textContent = isCopied ? '链接已复制' : '浏览器不允许复制，请从地址栏复制网址'
	})
}
