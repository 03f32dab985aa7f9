/**
 * Enter that ends a composition takes what the input method offers; it never searches. Safari ends the composition before it tells of the
 * key, and then only the key's code 229 says whose it is.
 */
export function keepComposing(form: HTMLFormElement, input: HTMLInputElement): void {
	let isComposing = false
	input.addEventListener('compositionstart', () => {
		isComposing = true
	})
	input.addEventListener('compositionend', () => {
		isComposing = false
	})
	input.addEventListener('keydown', event => {
		if (event.key === 'Enter' && isOfInputMethod(event)) event.preventDefault()
	})
	form.addEventListener(
		'submit',
		event => {
			if (!isComposing) return
			event.preventDefault()
			event.stopImmediatePropagation()
		},
		{ capture: true },
	)
}

/** Whether the key belongs to an input method. */
export function isOfInputMethod(event: KeyboardEvent): boolean {
	return event.isComposing || event.keyCode === 229
}
