import { startDisplaySettings } from '../components/start-display-settings.ts'

/** What every page loads besides its search box: theme and 长者模式, and one listener for what prints, copies and embeds. */
startDisplaySettings()

document.addEventListener('click', event => {
	const { target } = event
	const found = target instanceof Element ? target.closest<HTMLElement>('button[data-print], button[data-copy], a[data-embed]') : null
	if (!found) return
	const { embed } = found.dataset
	if (embed) {
		// A click that opens a new window goes to the article that explains it, as it does without a script.
		if (event.ctrlKey || event.metaKey || event.shiftKey) return
		event.preventDefault()
		import('../embed/dialog/open-dialog.ts').then(({ openDialog }) => openDialog(embed)).catch(() => location.assign((found as HTMLAnchorElement).href))
	} else if ('print' in found.dataset) window.print()
	else import('../components/share/copy-before.ts').then(({ copyBefore }) => copyBefore(found as HTMLButtonElement))
})
