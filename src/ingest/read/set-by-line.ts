import type { Block, Paragraph } from './blocks.ts'

/** Lines of running text are at least so long when a page's width has cut them; in characters. */
const shortestCut = 16
/** Fewer lines tell nothing. */
const fewest = 12

/**
 * What a converter from PDF or a person copying from print leaves is a "paragraph" for every printed line. Then no line is a whole paragraph: they are given as lines
 * that may go on. Told by the many long lines, all about as long as the longest, that end in mid-sentence.
 */
export function withoutFalseParagraphs(blocks: readonly Block[]): Block[] {
	const lines = blocks.filter((block): block is Paragraph => block.type === 'paragraph' && block.leftOut === null)
	return isSetByLine(lines) ? blocks.map(block => (block.type === 'paragraph' ? { ...block, begins: false } : block)) : [...blocks]
}

function isSetByLine(lines: readonly Paragraph[]): boolean {
	const texts = lines.map(({ text }) => text.trim()).filter(text => text !== '')
	if (texts.length < fewest) return false
	const widest = texts.map(({ length }) => length).sort((left, right) => left - right)[Math.floor(texts.length * 0.95)] as number
	const cut = texts.filter(text => text.length >= shortestCut && text.length >= widest * 0.8 && !/[。！？；：!?;:…）)”】〕》]$/.test(text))
	return widest <= 60 && cut.length >= texts.length * 0.3
}
