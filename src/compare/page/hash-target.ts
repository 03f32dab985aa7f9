/** The element that the address points at; null for none. What chat programs cut in the middle of a character (#%E4) points at nothing. */
export function hashTarget(): HTMLElement | null {
	const hash = location.hash.slice(1)
	try {
		return document.getElementById(decodeURIComponent(hash))
	} catch {
		return document.getElementById(hash)
	}
}
