/** Lets a reader choose theme and 长者模式, and remembers the choice where storage is allowed. */
export function startDisplaySettings(): void {
	const root = document.documentElement
	const remember = (key: string, value: string | null) => {
		try {
			if (value === null) localStorage.removeItem(key)
			else localStorage.setItem(key, value)
		} catch {
			// Storage is forbidden: the choice holds for this page.
		}
	}
	const button = document.querySelector<HTMLButtonElement>('#elder-mode')
	const select = document.querySelector<HTMLSelectElement>('#theme')
	if (button) {
		button.setAttribute('aria-pressed', String(root.dataset.mode === 'elder'))
		button.addEventListener('click', () => {
			const on = root.dataset.mode !== 'elder'
			if (on) root.dataset.mode = 'elder'
			else delete root.dataset.mode
			button.setAttribute('aria-pressed', String(on))
			remember('zeren-mode', on ? 'elder' : null)
		})
	}
	if (select) {
		select.value = root.dataset.theme ?? 'auto'
		select.addEventListener('change', () => {
			const chosen = select.value === 'auto' ? null : select.value
			if (chosen) root.dataset.theme = chosen
			else delete root.dataset.theme
			remember('zeren-theme', chosen)
		})
	}
}
