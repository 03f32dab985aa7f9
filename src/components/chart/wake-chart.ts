import { exploreChart } from './explore-chart.ts'
import { savePng } from './save-png.ts'

/** Lets a picture be gone through, and saved as PNG. */
export const wakeChart = (chart: HTMLElement): void => {
	exploreChart(chart)
	const button = chart.querySelector<HTMLButtonElement>('[data-chart-png]')
	button?.addEventListener('click', () => savePng(button))
}
