/** Where a frame shows a list without the rows that it leads to, its links lead to them in the full page, in the whole window; what the frame shows is gone to there. */
export function leadToFullPage(root: HTMLElement): void {
	const full = document.querySelector<HTMLAnchorElement>('[data-version] a')
	for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
		if (document.getElementById(decodeURIComponent(link.hash.slice(1)))?.checkVisibility()) continue
		if (full) link.href = full.href + link.hash
		link.target = '_top'
	}
}
