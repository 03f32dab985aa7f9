import { htmlText } from '../layouts/html-text.ts'

/** A frame as an editor pastes it: complete without a script, with a height that shows the first of what is in it. */
export interface FrameFacts {
	/** Absolute, with what was chosen as its query. */
	src: string
	title: string
	height: number
}

/** Way 1: the frame alone, as wide as its place. Where a portal's policy refuses the style, the old attribute takes away the border. */
export function frameCode({ src, title, height }: FrameFacts): string {
	return `<iframe src="${htmlText(src)}" title="${htmlText(title)}" loading="lazy" width="100%" height="${height}" frameborder="0" style="border:0"></iframe>`
}

/** Way 2: the same frame, and a script that makes it as high as what is in it. Without the script it is way 1. */
export function scriptedFrameCode(frame: FrameFacts, script: string): string {
	return `${frameCode(frame).replace('<iframe ', '<iframe data-zeren ')}\n${scriptCode(script)}`
}

/** Way 2 as an element of its own. What is in it stands where the script is taken away: way 1, which the script replaces. */
export function elementCode(frame: FrameFacts, script: string): string {
	const { src, title, height } = frame
	return `<zeren-embed src="${htmlText(src)}" title="${htmlText(title)}" height="${height}">${frameCode(frame)}</zeren-embed>\n${scriptCode(script)}`
}

function scriptCode(script: string): string {
	return `<script src="${htmlText(script)}" async></script>`
}
