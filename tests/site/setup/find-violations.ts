import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What another colour scheme, or larger letters, can make wrong. */
const rulesOfLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

/** What axe finds by all its rules, in the page or in what a selector names, as `rule: place (what it measured)`; frames have a page of their own. */
export function findViolations(page: Page, within = 'html'): Promise<string[]> {
	return runAxe(page, within, { resultTypes: ['violations'], iframes: false })
}

/**
 * What axe finds by the rules of what a page looks like, for a page that was looked at whole in another look: of children of one parent that are of the same
 * tags and classes, down to their last descendants, the first three stand for all. The others are taken out of sight for good.
 */
export async function findViolationsOfLook(page: Page): Promise<string[]> {
	await page.evaluate(hideRepeated, 3)
	return runAxe(page, 'html', { resultTypes: ['violations'], iframes: false, runOnly: rulesOfLook })
}

function hideRepeated(most: number): void {
	const kindOf = (element: Element) =>
		[...new Set([element, ...element.querySelectorAll('*')].map(one => `${one.tagName}.${one.getAttribute('class')}`))].sort()
	for (const { children } of document.querySelectorAll('body, body *')) {
		if (children.length <= most) continue
		const seen = new Map<string, number>()
		for (const child of children) {
			const kind = kindOf(child).join(' ')
			seen.set(kind, (seen.get(kind) ?? 0) + 1)
			if ((seen.get(kind) ?? 0) > most) (child as HTMLElement | SVGElement).style.setProperty('display', 'none', 'important')
		}
	}
}

async function runAxe(page: Page, within: string, options: RunOptions): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program)
	return page.evaluate(
		async ([within, options]) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(within, options)
			return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`))
		},
		[within, options] as const,
	)
}
