/** While results are on their way, a letter waits so long for the next one, in milliseconds. */
const pause = 60

/**
 * Follows what is typed into the search box. A letter is answered at once; letters that come while an answer is being made wait for each
 * other, so that a slow machine is not asked for every letter of a word. While an input method composes nothing happens.
 * @param ask gets the words, and whether the reader has submitted them
 */
export function followTyping(form: HTMLFormElement, input: HTMLInputElement, isBusy: () => boolean, ask: (words: string, isSubmitted: boolean) => void): void {
	let timer = 0
	const typed = () => {
		clearTimeout(timer)
		if (isBusy()) timer = window.setTimeout(() => ask(input.value, false), pause)
		else ask(input.value, false)
	}
	input.addEventListener('input', event => {
		if (!(event as InputEvent).isComposing) typed()
	})
	input.addEventListener('compositionend', typed)
	form.addEventListener('submit', event => {
		event.preventDefault()
		clearTimeout(timer)
		ask(input.value, true)
	})
}
