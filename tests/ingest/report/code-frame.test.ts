import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../../src/ingest/passage.ts'
import { codeFrame } from '../../../src/ingest/report/code-frame.ts'
import { widthOf } from '../../../src/ingest/report/display-width.ts'
import { paletteOf } from '../../../src/ingest/report/palette.ts'
import { growth, noGrowth } from '../../time-taken.ts'

const palette = paletteOf(false)

/** The frame of the words between ⟦ and ⟧. */
function frame(marked: string, width = 60): string[] {
	const start = marked.indexOf('⟦')
	const end = marked.indexOf('⟧') - 1
	const text = marked.replace(/[⟦⟧]/g, '')
	return codeFrame(text.split('\n'), new LineIndex(text).span(start, end), { width, palette, paint: palette.warning })
}

describe('codeFrame', () => {
	it('underlines Chinese words with two signs a character', () => {
		expect(frame('一、任务\n做甲。（责任单位：⟦县科协⟧）')).toEqual(['   2 │ 做甲。（责任单位：县科协）', '     │                   ^^^^^^'])
	})

	it('leaves out the indent of a line', () => {
		expect(frame('    做⟦甲⟧')).toEqual(['   1 │ 做甲', '     │   ^^'])
	})

	it('cuts a long line on both sides of the place', () => {
		const [line = '', underline = ''] = frame(`${'前'.repeat(200)}⟦县科协⟧${'后'.repeat(200)}`)
		expect(line).toMatch(/^ {3}1 │ …前+县科协后+…$/)
		expect(widthOf(line)).toBeLessThanOrEqual(60)
		expect(underline.indexOf('^') - 7).toBe(widthOf(line.slice(7, line.indexOf('县'))))
		expect(underline.trim().endsWith('│') || underline.match(/\^+/)?.[0].length).toBe(6)
	})

	it('cuts a place that is longer than a line', () => {
		const [line = '', underline = ''] = frame(`前⟦${'县'.repeat(500)}⟧后`)
		expect(line).toMatch(/^ {3}1 │ 前县+…$/)
		expect(widthOf(line)).toBeLessThanOrEqual(60)
		expect(widthOf(underline)).toBeLessThanOrEqual(widthOf(line))
	})

	it('shows every line of a place that spans several, without the blank ones between', () => {
		expect(frame('做甲。（责任单位：⟦县科\n\n协⟧）')).toEqual(['   1 │ 做甲。（责任单位：县科', '     │                   ^^^^', '   3 │ 协）', '     │ ^^'])
	})

	it('says in words where a place of many lines ends', () => {
		expect(frame('⟦一\n二\n三\n四\n五⟧')).toEqual(['   1 │ 一', '     │ ^^', '   2 │ 二', '     │ ^^', '   ⋮   到第 5 行'])
	})

	it('takes no longer for a line of megabytes', () => {
		const lineOf = (length: number) => {
			const line = '县'.repeat(length)
			return { line, place: new LineIndex(line).span(length / 2, length / 2 + 3) }
		}
		const frameIn = ({ line, place }: ReturnType<typeof lineOf>) => {
			const [shown = ''] = codeFrame([line], place, { width: 60, palette, paint: palette.warning })
			expect(widthOf(shown)).toBeLessThanOrEqual(60)
		}
		expect(growth(lineOf, frameIn, 600_000, noGrowth)).toBeLessThan(noGrowth)
	})
})
