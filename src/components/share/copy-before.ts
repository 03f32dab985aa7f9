import { copyText } from '../../search/page/copy-text.ts'

/** Copies the text before a button and says so on it; where the browser refuses, the text is selected, ready for Ctrl+C. */
export async function copyBefore(button: HTMLButtonElement): Promise<void> {
	const text = button.previousElementSibling
	if (!text) return
	if (await copyText(text.textContent ?? '')) {
		button.textContent = '已复制'
		return
	}
	getSelection()?.selectAllChildren(text)
	button.textContent = '已选中，请按 Ctrl+C'
}
