/** Copies the text before a button; where the clipboard is refused (no HTTPS), the text is selected, ready for Ctrl+C. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	button.addEventListener('click', async () => {
		const text = button.previousElementSibling
		if (!text) return
		try {
			await navigator.clipboard.writeText(text.textContent ?? '')
			button.textContent = '已复制'
		} catch {
			getSelection()?.selectAllChildren(text)
			button.textContent = '已选中，请按 Ctrl+C'
		}
	})
}
