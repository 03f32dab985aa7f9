// Runs before the first paint, so that what the page around asks for in the address never flashes; what is not known is passed over.
;(() => {
	const root = document.documentElement
	const asked = new URLSearchParams(location.search)
	const one = (name, values) => values.find(value => value !== '' && value === asked.get(name))
	root.classList.add('js')
	const theme = one('theme', ['light', 'dark'])
	if (theme) root.dataset.theme = theme
	// A role that nobody has in this page, or a part that it has not, would leave nothing to see.
	const role = one('role', (root.dataset.roles ?? '').split(' '))
	if (role) root.dataset.only = role
	const part = one('part', (root.dataset.parts ?? '').split(' '))
	if (part) root.dataset.part = part
	if (asked.get('targets') === 'hide') root.dataset.targets = 'hide'
	// A step of the history in a frame is one of the page around it: its readers want to go back to where they came from.
	history.pushState = history.replaceState.bind(history)
})()
