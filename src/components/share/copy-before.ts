import { copyText } from '../../search/page/copy-text.ts'
import { element } from '../../search/page/element.ts'
import { citedAddress } from './cited-address.ts'

/** So long, in milliseconds, a button says what it did: then it can be asked again. */
const moment = 4000

/**
 * Copies the text before a button and says so, on it and to screen readers; where the browser refuses, the text is selected, ready for Ctrl+C.
 * An address that the site does not know (`data-address`) is filled in first, so that what is copied is what is seen.
 */
export async function copyBefore(button: HTMLButtonElement): Promise<void> {
	const text = button.previousElementSibling
	if (!text) return
	const path = text.closest<HTMLElement>('[data-path]')?.dataset.path
	for (const place of text.querySelectorAll('[data-address]')) place.textContent = citedAddress(location, path)
	const isCopied = await copyText(text.textContent ?? '')
	if (!isCopied) getSelection()?.selectAllChildren(text)
	say(button, isCopied ? '已复制' : '已选中，请按 Ctrl+C')
}

const words = new WeakMap<HTMLElement, { text: string; timer: number }>()

function say(button: HTMLButtonElement, sentence: string): void {
	const before = words.get(button)
	clearTimeout(before?.timer)
	const text = before?.text ?? button.textContent
	button.textContent = sentence
	announce(sentence)
	const timer = window.setTimeout(() => {
		button.textContent = text
		words.delete(button)
	}, moment)
	words.set(button, { text, timer })
}

/** A region must be there before its words are, or nobody hears them; and it must be empty between two equal sentences. */
function announce(sentence: string): void {
	let region = document.querySelector<HTMLElement>('#said')
	if (!region) {
		region = element('p', { id: 'said', class: 'visually-hidden', role: 'status' })
		document.body.append(region)
	}
	region.textContent = ''
	const here = region
	setTimeout(() => {
		here.textContent = sentence
	}, 100)
}
