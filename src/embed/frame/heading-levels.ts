/** Deeper levels are not known to all that read aloud. */
const deepest = 6

/**
 * Lowers the headings of a page for those who hear it, so that its first is of the level that the page around needs; what they look like stays. Headings that
 * are drawn later (results of a search) follow.
 * @param first the level of the first heading, from 2
 */
export function setHeadingLevels(body: HTMLElement, first: number): void {
	const set = () => {
		for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
			const level = `${Math.min(deepest, Number(heading.tagName.slice(1)) + first - 1)}`
			if (heading.getAttribute('aria-level') !== level) heading.setAttribute('aria-level', level)
		}
	}
	set()
	new MutationObserver(set).observe(body, { childList: true, subtree: true })
}
