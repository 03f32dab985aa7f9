import { SourceError } from '../../source-error.ts'
import { type Block, type Paragraph, writeBlocks } from '../blocks.ts'
import type { ReadText } from '../layout.ts'
import { damaged, unzip } from '../unzip.ts'
import { NumberCounter } from './numbering.ts'
import { readStory, type StoryContext } from './read-story.ts'
import { Styles } from './styles.ts'
import { all, at, treeOf, type XmlElement } from './xml-tree.ts'

/**
 * The words of a Word document (also as WPS writes it) as they are printed: with the numbers that Word generates, tables with their merged cells, text boxes behind
 * the paragraph they hang at, notes at the end, tracked changes as if accepted. The contents page and running heads are furniture.
 *
 * @throws {SourceError} when the file is damaged, too large, or has no words.
 */
export function readDocx(bytes: Uint8Array, file: string): ReadText {
	const parts = unzip(bytes, file, name => /^word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(name))
	try {
		const text = wordsOf(parts)
		if (text.text === '') throw new SourceError(file, '文档里没有文字', '可能是扫描的图片：请先用文字识别（OCR）软件转成文字，校对后再放入 seeds/')
		return text
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError) throw damaged(file)
		throw error
	}
}

function wordsOf(parts: ReadonlyMap<string, Uint8Array>): ReadText {
	const tree = (name: string): XmlElement | undefined => {
		const part = parts.get(`word/${name}.xml`)
		return part && treeOf(new TextDecoder('utf-8', { fatal: true }).decode(part))
	}
	const body = at(tree('document'), 'body')
	if (!body) throw new SyntaxError('no body')
	const styles = new Styles(tree('styles'))
	const context: StoryContext = { styles, counter: new NumberCounter(tree('numbering'), style => styles.of(style)?.numbering?.id) }
	const story = readStory(body, context)
	const noted = {
		footnote: new Map(all(tree('footnotes'), 'footnote').map(note => [note.attributes.get('id'), note])),
		endnote: new Map(all(tree('endnotes'), 'endnote').map(note => [note.attributes.get('id'), note])),
	}
	const notes = story.notes.flatMap(({ kind, id }, index) => {
		const note = noted[kind].get(id)
		return note ? numberedNote(readStory(note, context).blocks, index + 1) : []
	})
	const running = (kind: string) => [...parts.keys()].filter(name => name.startsWith(`word/${kind}`)).sort()
	const edge = (kind: string) => running(kind).flatMap(name => linesOf(readStory(tree(name.slice(5, -4)) as XmlElement, context).blocks))
	return writeBlocks([...edge('header').map(asRunning), ...withContentsHeading(story.blocks), ...notes, ...edge('footer').map(asRunning)])
}

function linesOf(blocks: readonly Block[]): Paragraph[] {
	return blocks.flatMap(block => (block.type === 'paragraph' ? [block] : block.rows.flatMap(row => row.flatMap(cell => cell.paragraphs))))
}

function asRunning(line: Paragraph): Paragraph {
	return { ...line, leftOut: /^[-–—―－·\s第\d页共/]*$/.test(line.text) ? 'page-number' : 'running-head' }
}

function numberedNote(blocks: readonly Block[], number: number): Paragraph[] {
	return linesOf(blocks).map((line, at) => (at === 0 ? { ...line, text: `注${number}：${line.text.trim()}`, bold: 0 } : line))
}

/** 目录 over a contents page belongs to it. */
function withContentsHeading(blocks: readonly Block[]): Block[] {
	return blocks.map((block, index) => {
		const isHeading = block.type === 'paragraph' && /^目\s*录$/.test(block.text.trim())
		return isHeading && blocks[index + 1]?.leftOut === 'table-of-contents' ? { ...block, leftOut: 'table-of-contents' } : block
	})
}
