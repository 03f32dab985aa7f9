/** What the page around asks with, and what the frame answers with. The same words stand in portal/fit-frames.ts. */
const question = 'zeren:hello'
const answer = 'zeren:height'

/**
 * Tells the page around how tall this one is: once it has asked, and then whenever that changes. Only the parent is listened to, only it is answered, and only at
 * the origin that it asked from; nothing that it sends does anything but that.
 * @param frame the window of this page
 * @param root its <html>: it is as tall as what is in it, however tall the frame is, so that an answer never causes the next
 */
export function tellHeight(frame: Window, root: HTMLElement): void {
	if (frame.parent === frame) return
	let origin: string | undefined
	let last = 0
	const tell = () => {
		const height = Math.ceil(root.getBoundingClientRect().height)
		if (origin === undefined || height === last) return
		last = height
		frame.parent.postMessage({ type: answer, height }, origin)
	}
	frame.addEventListener('message', event => {
		// A page that has no origin (a file, a sandbox) cannot be told from another one.
		if (event.source !== frame.parent || !/^https?:\/\//.test(event.origin) || !isQuestion(event.data)) return
		origin = event.origin
		last = 0
		tell()
	})
	new ResizeObserver(tell).observe(root)
}

function isQuestion(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'type' in data && data.type === question
}
