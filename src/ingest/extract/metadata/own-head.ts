import { bare, dateLine } from '../../structure/document-words.ts'
import { issuedTitleEnd } from '../../structure/issued-title.ts'

/** A title stands over no more lines. */
export const mostLines = 6

/** So many lines behind the head of a notice what it issues may begin. */
const nearLines = 400

/** A title's brackets in a line of their own: （2021—2025年）, （试行）. */
export const inBrackets = /^[（(](?:\d{4}[^（()）]*|试行|暂行|修订|征求意见稿|送审稿)[）)]$/

/**
 * The title of what a notice issues: as its own head prints it, else as the notice's text calls it, else as the notice's title does. Its own head may differ
 * in signs (2021-2025 and 2021—2025), or say it more fully, with its place or body before it.
 */
export function ownHead(all: readonly string[], issued: string): string {
	const lines = all.slice(0, nearLines)
	let fuller: string | null = null
	for (let at = 0; at < lines.length; at++) {
		if (/^\s*(?:[《〈]|附\s*件)/.test(lines[at] as string)) continue
		let text = ''
		for (let more = at; more < Math.min(lines.length, at + mostLines); more++) {
			const line = bare(lines[more] as string)
			if (line.length > 100 || text.length > issued.length + 60) break
			text += line
			const found = issuedTitleEnd(text, issued)
			if (found === null || !/^[\p{P}\p{S}]*$/u.test(text.slice(found.end))) continue
			const below = bare(lines[more + 1] ?? '')
			const whole = inBrackets.test(below) && !dateLine.test(below) ? text + below : text
			if (found.exact) return whole
			fuller ??= whole
			break
		}
	}
	return fuller ?? quoted(lines, issued) ?? issued
}

/** The fuller title by which the notice's text calls what it issues: 现将《渠县科普规划》印发给你们, where its own title says 印发科普规划. */
function quoted(lines: readonly string[], issued: string): string | null {
	const called = lines
		.filter(line => /印发|已经.{0,40}(?:同意|通过)/.test(line))
		.flatMap(line => [...line.slice(0, 400).matchAll(/《([^《》]{4,100})》/g)].map(([, title]) => bare(title ?? '')))
	const same = called.filter(title => {
		const found = issuedTitleEnd(title, issued)
		return found !== null && !found.exact && /^[\p{P}\p{S}]*$/u.test(title.slice(found.end))
	})
	return new Set(same).size === 1 ? (same[0] as string) : null
}
