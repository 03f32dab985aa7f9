import type { Page } from 'playwright-core'

/** By how many pixels a page is wider than its window; 0 where it is read without scrolling sideways. */
export function overflowOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
