import { element } from '../../search/page/element.ts'
import type { FrameFacts } from '../frame-code.ts'

/**
 * The frame as a portal would have it; its links, which lead out of a frame, may not take the editor away.
 * The keyboard passes it by, or its many links would stand between the editor and the rest of the dialog; mockPortal() lets it in when it is asked to. A frame
 * that is passed by though it has links is what axe's rule frame-focusable-content warns of: here it is on purpose, and the button before it leads in.
 * @param isFitted whether it gets as tall as what is in it, as embed.js would make it: that does not reach into the preview
 * @param leave is called for Esc, which would otherwise stay in the frame
 */
export function previewFrame({ src, title, height }: FrameFacts, isFitted: boolean, leave: () => void): HTMLIFrameElement {
	const frame = element('iframe', { src, title, height: String(height), tabindex: '-1' })
	frame.addEventListener('load', () => {
		for (const event of ['click', 'submit']) frame.contentDocument?.addEventListener(event, stayHere, true)
		frame.contentDocument?.addEventListener('keydown', event => {
			if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) leave()
		})
	})
	if (!isFitted) return frame
	const fit = ({ source, origin, data }: MessageEvent) => {
		if (!frame.isConnected) removeEventListener('message', fit)
		else if (source === frame.contentWindow && origin === location.origin && isHeight(data)) frame.height = String(data.height)
	}
	addEventListener('message', fit)
	frame.addEventListener('load', () => frame.contentWindow?.postMessage({ type: 'zeren:hello' }, location.origin))
	return frame
}

/** Links to a place in the frame itself work. */
function stayHere(event: Event): void {
	const link = event.composedPath().find((one): one is HTMLAnchorElement => 'localName' in one && one.localName === 'a')
	if (event.type === 'submit' || (link && !link.getAttribute('href')?.startsWith('#'))) event.preventDefault()
}

const tallest = 100_000

function isHeight(data: unknown): data is { height: number } {
	return (
		typeof data === 'object' &&
		data !== null &&
		'type' in data &&
		data.type === 'zeren:height' &&
		'height' in data &&
		typeof data.height === 'number' &&
		data.height > 0 &&
		data.height < tallest
	)
}
