/** What a frame is asked with, and what it answers with. The same words stand in frame/tell-height.ts. */
const question = 'zeren:hello'
const answer = 'zeren:height'
/** A height outside of these is none, in CSS pixels. */
const least = 40
const most = 100_000

/** Frames that are to be as tall as what is in them. */
const marked = 'iframe[data-zeren]'

/**
 * Makes every `<iframe data-zeren>` of a page, also one that comes later, as tall as what is in it. A frame is asked at the origin of its address, and what comes
 * back counts only from that origin, from that very frame, and as a number within bounds: whatever else is sent does nothing.
 */
export function fitFrames(page: Document): void {
	const ask = (frame: Element) => frame instanceof HTMLIFrameElement && originOf(frame) && frame.contentWindow?.postMessage({ type: question }, originOf(frame))
	addEventListener('message', ({ data, origin, source }) => {
		if (data?.type !== answer || typeof data.height !== 'number' || !(data.height >= least && data.height <= most)) return
		for (const frame of page.querySelectorAll<HTMLIFrameElement>(marked)) {
			if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${Math.ceil(data.height)}px`
		}
	})
	// Whether a frame comes now or later, it says when it is there; that does not rise through the page, but can be heard on its way down.
	page.addEventListener('load', ({ target }) => target instanceof Element && target.matches(marked) && ask(target), true)
	for (const frame of page.querySelectorAll<HTMLIFrameElement>(marked)) if (isThere(frame)) ask(frame)
}

/** The origin that a frame's address has, as far as it is one of the web. */
function originOf({ src }: HTMLIFrameElement): string {
	return /^https?:/.test(src) ? new URL(src).origin : ''
}

/** Before a frame is loaded an empty page of our own origin is in it, which would complain of being asked. */
function isThere({ contentDocument }: HTMLIFrameElement): boolean {
	return contentDocument === null || (contentDocument.readyState === 'complete' && contentDocument.URL !== 'about:blank')
}
