import type { PDFPageProxy } from 'pdfjs-dist'
import { apply, identity, type Matrix, matrixOf, times } from './matrix.ts'
import type { Glyph, PageMarks } from './page.ts'
import { OPS } from './pdfjs.ts'
import { plainSign } from './plain-signs.ts'
import { straightRules } from './straight-rules.ts'

/** A glyph of a PDF's showText operator, as pdfjs gives it; a number moves the pen. */
interface ShownGlyph {
	unicode: string
	width: number
	isSpace: boolean
	vmetric: readonly number[] | null
}

interface Font {
	name: string
	bold: boolean
	vertical: boolean
	matrix: readonly number[]
}

interface State {
	matrix: Matrix
	textMatrix: Matrix
	x: number
	y: number
	lineX: number
	lineY: number
	leading: number
	font: Font
	size: number
	characterSpace: number
	wordSpace: number
	scale: number
	rise: number
	mode: number
	lineWidth: number
}

const noFont: Font = { name: '', bold: false, vertical: false, matrix: [0.001, 0, 0, 0.001, 0, 0] }

const start: State = {
	matrix: identity,
	textMatrix: identity,
	x: 0,
	y: 0,
	lineX: 0,
	lineY: 0,
	leading: 0,
	font: noFont,
	size: 0,
	characterSpace: 0,
	wordSpace: 0,
	scale: 1,
	rise: 0,
	mode: 0,
	lineWidth: 1,
}

/** Modes of text rendering (ISO 32000-1, table 106): with an outline; not seen. */
const outlined = new Set([1, 2])
const unseen = new Set([3, 7])

/** Typefaces of titles inside a text: 黑体 and 楷体 (GB/T 9704-2012, 7.3.3), whether they are bold or not. */
const titleFaces = /bold|black|heavy|hei|kai|黑|楷/i

/** No page of a plan has more; what has more is made to fill the memory. */
const mostGlyphs = 200_000

/** Draws a page's operators on nothing: where each sign stands, and which lines are drawn. `isShown` says of a layer whether it is shown. */
export async function readMarks(page: PDFPageProxy, isShown: (layer: unknown) => boolean): Promise<PageMarks> {
	const viewport = page.getViewport({ scale: 1 })
	const { fnArray, argsArray } = await page.getOperatorList()
	const glyphs: Glyph[] = []
	const rules = straightRules()
	const saved: State[] = []
	/** Marked content and annotations that are open: whether they are the page's, and whether they are hidden. */
	const marked: { artifact: boolean; hidden: boolean }[] = []
	let state: State = { ...start, matrix: matrixOf(viewport.transform) }
	let annotations = 0

	const move = (x: number, y: number) => {
		const lineX = state.lineX + x
		const lineY = state.lineY + y
		state = { ...state, x: lineX, y: lineY, lineX, lineY }
	}
	const concatenate = (given: ArrayLike<number> | null) => {
		state = { ...state, matrix: times(state.matrix, matrixOf(given)) }
	}
	const save = () => {
		saved.push(state)
	}
	const restore = () => {
		state = saved.pop() ?? state
	}
	const show = (shown: readonly (ShownGlyph | number)[]) => {
		const base = times(state.matrix, state.textMatrix)
		const [, , c, d] = base
		const height = Math.hypot(c, d) * Math.abs(state.size)
		const [a, b] = base
		const direction = Math.sign(state.size) || 1
		const angle = Math.round((Math.atan2(b * direction, a * direction) * 180) / Math.PI)
		for (const glyph of shown) {
			if (typeof glyph === 'number') {
				const back = (glyph / 1000) * state.size
				if (state.font.vertical) state.y += back * -1
				else state.x -= back * state.scale
				continue
			}
			const space = state.characterSpace + (glyph.isSpace ? state.wordSpace : 0)
			const advance = glyph.width * state.size * (state.font.matrix[0] ?? 0.001)
			const [x, y] = apply(base, state.x, state.y + state.rise)
			const text = plainSign(glyph.unicode)
			const width = Math.hypot(a, b) * Math.abs(advance * state.scale)
			if (text !== '' && glyphs.length < mostGlyphs && !marked.some(({ hidden }) => hidden)) {
				glyphs.push({
					text,
					// A sign of a vertical font hangs under its point, in its middle.
					x: state.font.vertical ? x - width / 2 : x,
					y: state.font.vertical ? y + height * 0.88 : y,
					width,
					size: height,
					font: state.font.name,
					bold: state.font.bold || outlined.has(state.mode),
					unseen: unseen.has(state.mode),
					artifact: marked.some(({ artifact }) => artifact),
					angle: state.font.vertical ? 0 : angle,
				})
			}
			if (state.font.vertical) state.y -= ((glyph.vmetric ? -(glyph.vmetric[0] ?? 0) : 1000) / 1000) * state.size + space
			else state.x += (advance + space) * state.scale
		}
	}

	for (let at = 0; at < fnArray.length; at++) {
		const args = (argsArray[at] ?? []) as never[]
		switch (fnArray[at]) {
			case OPS.save:
			case OPS.beginGroup:
				save()
				break
			case OPS.restore:
			case OPS.endGroup:
			case OPS.paintFormXObjectEnd:
				restore()
				break
			case OPS.transform:
				concatenate(args)
				break
			case OPS.paintFormXObjectBegin:
				save()
				concatenate(args[0] ?? null)
				break
			case OPS.beginAnnotation:
				save()
				annotations++
				concatenate(args[2] ?? null)
				concatenate(args[3] ?? null)
				break
			case OPS.endAnnotation:
				annotations--
				restore()
				break
			case OPS.beginMarkedContent:
				marked.push({ artifact: args[0] === 'Artifact', hidden: false })
				break
			case OPS.beginMarkedContentProps:
				marked.push({ artifact: args[0] === 'Artifact', hidden: args[0] === 'OC' && !isShown(args[1]) })
				break
			case OPS.endMarkedContent:
				marked.pop()
				break
			case OPS.beginText:
				state = { ...state, textMatrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 }
				break
			case OPS.setFont:
				state = { ...state, font: fontOf(page, args[0] as unknown as string), size: Number(args[1]) || 0 }
				break
			case OPS.setTextMatrix:
				// Some versions give the six numbers, some an array of them.
				state = { ...state, textMatrix: matrixOf(args.length >= 6 ? args : args[0]), x: 0, y: 0, lineX: 0, lineY: 0 }
				break
			case OPS.moveText:
				move(args[0] as unknown as number, args[1] as unknown as number)
				break
			case OPS.setLeadingMoveText:
				state = { ...state, leading: -(args[1] as unknown as number) }
				move(args[0] as unknown as number, args[1] as unknown as number)
				break
			case OPS.nextLine:
				move(0, -state.leading)
				break
			case OPS.setLeading:
				state = { ...state, leading: args[0] as unknown as number }
				break
			case OPS.setCharSpacing:
				state = { ...state, characterSpace: args[0] as unknown as number }
				break
			case OPS.setWordSpacing:
				state = { ...state, wordSpace: args[0] as unknown as number }
				break
			case OPS.setHScale:
				state = { ...state, scale: (args[0] as unknown as number) / 100 }
				break
			case OPS.setTextRise:
				state = { ...state, rise: args[0] as unknown as number }
				break
			case OPS.setTextRenderingMode:
				state = { ...state, mode: args[0] as unknown as number }
				break
			case OPS.setLineWidth:
				state = { ...state, lineWidth: args[0] as unknown as number }
				break
			case OPS.showText:
				show(args[0] as unknown as (ShownGlyph | number)[])
				break
			case OPS.constructPath:
				// A link has a frame of its own, which is no table.
				if (annotations === 0) rules.add(args[0] as unknown as number, args[1] as never, state.matrix, state.lineWidth)
				break
			default:
				// Colours, clips, pictures and the like say nothing about words and lines.
				break
		}
	}
	return { number: page.pageNumber, width: viewport.width, height: viewport.height, glyphs, ...rules.found() }
}

function fontOf(page: PDFPageProxy, id: string): Font {
	if (!page.commonObjs.has(id)) return noFont
	const font = page.commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean; vertical?: boolean; fontMatrix?: readonly number[] }
	const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
	return {
		name,
		bold: font.bold === true || font.black === true || titleFaces.test(name),
		vertical: font.vertical === true,
		matrix: font.fontMatrix ?? noFont.matrix,
	}
}
