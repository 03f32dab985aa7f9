import { describe, expect, it } from 'vitest'
import { SourceError } from '../../../../src/ingest/source-error.ts'
import { growth, linearGrowth } from '../../../time-taken.ts'
import { page, prose, proseLines } from './portal-pages.ts'
import { linesOf, read } from './read-page.ts'

/** 「县教育局、县科协负责」 in GBK. */
const gbk = [0xcf, 0xd8, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, 0xa1, 0xa2, 0xcf, 0xd8, 0xbf, 0xc6, 0xd0, 0xad, 0xb8, 0xba, 0xd4, 0xf0]

function bytes(...parts: (string | number[])[]): Uint8Array {
	return new Uint8Array(parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
}

describe('encodings', () => {
	const wanted = ['县教育局、县科协负责']
	it.each([
		[
			'GBK that the page names',
			bytes('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>', gbk, '</p></body></html>'),
		],
		['GBK that it does not name', bytes('<html><body><p>', gbk, '</p></body></html>')],
		['GBK in a page that says UTF-8', bytes('<html><head><meta charset="utf-8"></head><body><p>', gbk, '</p></body></html>')],
		['UTF-8 in a page that says GBK', bytes('<html><head><meta charset="gbk"></head><body><p>县教育局、县科协负责</p></body></html>')],
		['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], '<html><body><p>县教育局、县科协负责</p></body></html>')],
		['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('<html><body><p>县教育局、县科协负责</p></body></html>', 'utf16le')])],
	])('%s', (_name, given) => {
		expect(linesOf(given)).toEqual(wanted)
	})

	it('a few broken bytes do not spoil a page', () => {
		expect(linesOf(bytes('<html><body>', '<p>县教育局、县科协负责</p>'.repeat(60), '<p>', [0xff], '</p></body></html>')).slice(0, 60)).toEqual(
			Array(60).fill(wanted[0]),
		)
	})

	it('bytes that are no text are refused', () => {
		expect(() => read(new Uint8Array(Array.from({ length: 3000 }, (_, at) => (at * 89 + 7) % 256)))).toThrow(SourceError)
	})
})

describe('pages that no one writes', () => {
	it('a page nested beyond reason is refused, not followed', () => {
		expect(() => read(page('<div>'.repeat(20000)))).toThrow('嵌套过深')
		expect(() => read(page('<table><tr><td>'.repeat(20000)))).toThrow(SourceError)
	})

	it('a page without visible words is refused with the likely reason', () => {
		expect(() => read(page('<div id="app"></div>'))).toThrow('没有可见的文字')
	})

	it('broken markup is read as browsers read it', () => {
		expect(linesOf(page(`<div><p>甲<p>乙<b>丙<table><tr><td>丁<td>戊<tr><td>己<td>庚</table><`))).toEqual(['甲', '乙丙', '丁\t戊', '己\t庚', '<'])
	})

	it('words of the document cannot become markup', () => {
		expect(linesOf(page(`<div>${prose}<p>&lt;script&gt;alert(1)&lt;/script&gt;</p></div>`))).toEqual([...proseLines, '<script>alert(1)</script>'])
	})

	it.each([
		['paragraphs', (times: number) => '<p>县教育局负责。</p>'.repeat(times)],
		['links', (times: number) => '<a href=x>县</a>'.repeat(times)],
		['formatting never closed', (times: number) => Array.from({ length: times }, (_, at) => `<font size=${at % 9}>县<p>`).join('')],
		['a list', (times: number) => `<ol>${'<li>甲</li>'.repeat(times)}</ol>`],
		['rows', (times: number) => `<table>${'<tr><td rowspan=3>甲<td>乙'.repeat(times)}</table>`],
		['tables in tables', (times: number) => `${'<table><tr><td>甲<td>乙<tr><td>'.repeat(Math.min(times, 60))}`],
		['blanks', (times: number) => `<p>县${' \n'.repeat(times)}科协</p>`],
		['labels', (times: number) => `<p>${'索 引 号：'.repeat(times)}</p>`],
	])('%s take time in proportion to their number', (_name, of) => {
		const readOrRefuse = (html: string) => {
			try {
				read(html)
			} catch (error) {
				expect(error).toBeInstanceOf(SourceError)
			}
		}
		expect(growth(times => page(of(times)), readOrRefuse, 300)).toBeLessThan(linearGrowth)
	})
})
