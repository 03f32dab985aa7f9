import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PrintedText } from '../../../src/formats/akn/printed-text.ts'
import { type XmlNode, xml } from '../../../src/formats/akn/xml.ts'

const plain = { coverage: { characters: 0, represented: 0, omitted: [] } }
const wordsIn = (nodes: readonly XmlNode[]): string => nodes.map(node => (typeof node === 'string' ? node : wordsIn(node.children))).join('')

describe('a stretch of a source', () => {
	const text = '一、总体\n\n要求。Open\ndata 县教\n育局\n\n结束'
	const at = text.indexOf('县教')
	const printed = new PrintedText(text, plain, () => [{ start: at, end: at + 5, wrap: children => xml('organization', {}, children) }])

	it('is one paragraph without the ends of its lines; between Latin words a blank stays', () => {
		expect(wordsIn(printed.inline(0, text.length))).toBe('一、总体要求。Open data 县教育局结束')
	})

	it('is a paragraph a line where nothing is known of it, and no name is cut', () => {
		expect(printed.lines(0, text.length).map(({ children }) => wordsIn(children))).toEqual(['一、总体', '要求。Open', 'data 县教育局', '结束'])
	})

	it('begins with printed words, whatever stands between their signs', () => {
		expect(printed.behind('总体要求', 2, text.length)).toBe(text.indexOf('。'))
		expect(printed.behind('总体目标', 2, text.length)).toBe(null)
		expect(printed.behind('总体要求', 2, 5)).toBe(null)
	})

	it('has words on a line of their own before others', () => {
		const titles = new PrintedText('关于印发方案的通知\n方案\n正文', plain, () => [])
		expect(titles.find('方案', 0, 20)).toEqual({ start: 10, end: 12 })
		expect(titles.find('没有', 0, 20)).toBe(null)
	})

	it('loses nothing, whatever lies where', () => {
		const source = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '1', '\n', '\t', ' ', '，') })
		fc.assert(
			fc.property(source, fc.array(fc.tuple(fc.nat(60), fc.nat(9))), (words, spans) => {
				const marks = spans.map(([start, length]) => ({
					start: Math.min(start, words.length),
					end: Math.min(start + length, words.length),
					wrap: (children: XmlNode[]) => xml('ref', {}, children),
				}))
				const all = new PrintedText(words, plain, () => marks)
				const bare = (some: string) => some.replace(/\s/g, '')
				expect(bare(wordsIn(all.lines(0, words.length)))).toBe(bare(words))
				expect(bare(wordsIn(all.inline(0, words.length)))).toBe(bare(words))
			}),
		)
	})
})
