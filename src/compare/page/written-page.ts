import { workComparison } from './work-comparison.ts'

/** A page of two plans that was written when the site was built: the script only makes it quicker to use. */
export function startWrittenPage(root: HTMLElement): void {
	workComparison(
		root,
		{
			download: () => {
				location.href = root.dataset.csv ?? ''
			},
			ready: () => Promise.resolve(),
		},
		new AbortController().signal,
	)
}
