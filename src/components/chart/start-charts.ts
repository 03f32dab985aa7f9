/**
 * Makes every picture with marks a stop of the keyboard, and fetches what goes through its marks when it comes near: who reads only the top of a long page
 * does not load it.
 */
export const startCharts = (): void => {
	const near = new IntersectionObserver(
		entries => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue
				near.unobserve(target)
				import('./wake-chart.ts').then(({ wakeChart }) => wakeChart(target as HTMLElement))
			}
		},
		{ rootMargin: '300px' },
	)
	for (const chart of document.querySelectorAll('[data-chart]')) {
		for (const picture of chart.querySelectorAll(':scope > div > svg')) if (picture.querySelector('title')) picture.setAttribute('tabindex', '0')
		near.observe(chart)
	}
}
