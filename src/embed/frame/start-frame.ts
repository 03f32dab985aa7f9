import { setHeadingLevels } from './heading-levels.ts'
import { tellHeight } from './tell-height.ts'

/** What every page for a frame runs: the levels of its headings, and its height for the page around it. Without it the page is complete and scrolls. */
export function startFrame(): void {
	const first = /^[1-4]$/.exec(new URLSearchParams(location.search).get('heading') ?? '')?.[0]
	if (first !== undefined && first !== '1') setHeadingLevels(document.body, Number(first))
	// A choice in the page's own filter takes the place of what the address asked for.
	for (const type of ['change', 'reset']) addEventListener(type, () => delete document.documentElement.dataset.only)
	tellHeight(window, document.documentElement)
}
