import type { Citation } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'

/** How a document names what it is made by: 根据《…》, 为贯彻落实《…》精神. */
const namesBasis = /根据|按照|依据|依照|遵照|贯彻|落实/u
const ends = /废止|停止执行|失效/u

/**
 * The citations that a plan names as its basis: those before its first chapter, in a sentence that says so before them and ends nothing. A document that is
 * mentioned elsewhere, or that the plan repeals, is cited and no basis.
 */
export function basesOf({ citations, preamble }: Pick<PublishedPlan, 'citations' | 'preamble'>): Citation[] {
	return citations.filter(({ title, documentNumber, position }) => {
		// A line of the source may have put blanks into a title: they part nothing in Chinese.
		const words = (title ?? documentNumber)?.replace(/\s/gu, '') ?? null
		const paragraph = preamble.find(({ position: { start, end } }) => start.offset <= position.start.offset && position.end.offset <= end.offset)
		if (paragraph === undefined || words === null) return false
		return paragraph.text
			.replace(/\s/gu, '')
			.split('。')
			.some(sentence => {
				const before = sentence.indexOf(words)
				return before >= 0 && namesBasis.test(sentence.slice(0, before).replace(/《[^《》]*》/gu, '')) && !ends.test(sentence)
			})
	})
}
