// Runs before the first paint, so that a chosen theme or 长者模式 never flashes. Storage may be forbidden (private windows,
// frames of another origin): then the page is simply as the system likes it.
;(() => {
	const root = document.documentElement
	root.classList.add('js')
	try {
		const theme = localStorage.getItem('zeren-theme')
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
		if (localStorage.getItem('zeren-mode') === 'elder') root.dataset.mode = 'elder'
	} catch {}
})()
