/** Where titles of plans may break best. */
const partStarts = /(?<=.)(?=全民|科学素质|行动|规划纲要|实施|任务|责任|分工|重点|关于|《)/u
/** A longer part is wider than a phone. */
const longestPart = 8
const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** Signs that begin no line: a closing bracket, a stop, the unit behind a figure, 的. */
const beginsNoLine = /^(?:[》〉）)”’」』、，。：；！？…—–-]|年|月|日|的|%|％)/
/** Signs that end no line. */
const endsNoLine = /[《〈（(“‘「『—–-]$/

/** A title in the pieces between which it may break: its parts, and the words of a part that is too long for a line. */
export function titleParts(title: string): string[] {
	return title.split(partStarts).flatMap(part => (part.length > longestPart ? wordsOf(part) : [part]))
}

function wordsOf(part: string): string[] {
	const pieces: string[] = []
	for (const { segment } of words.segment(part)) {
		const before = pieces.at(-1)
		if (before !== undefined && (beginsNoLine.test(segment) || endsNoLine.test(before) || isEnding(segment, before)))
			pieces[pieces.length - 1] = before + segment
		else pieces.push(segment)
	}
	return pieces
}

/** A single character that the dictionary leaves over is the end of a word (机械 化) or part of a name that it does not know (三 亚 市). */
function isEnding(segment: string, before: string): boolean {
	return segment.length === 1 && !/[和与及]/.test(segment) && /[\u4e00-\u9fff]$/.test(before) && !/^[和与及]$/.test(before) && before.length < 6
}
