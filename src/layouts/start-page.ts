import { startDisplaySettings } from '../components/start-display-settings.ts'

/** What every page loads besides its search box: theme and 长者模式, and one listener for the buttons that print and copy. */
startDisplaySettings()

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-print], button[data-copy]') : null
	if (!button) return
	if ('print' in button.dataset) window.print()
	else import('../components/share/copy-before.ts').then(({ copyBefore }) => copyBefore(button))
})
