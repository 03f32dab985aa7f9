import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackedLimit, unzip } from '../../../src/ingest/read/unzip.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** The same zip with other words for a part's size. */
function withSize(zip: Uint8Array, size: number, said: number): Uint8Array {
	const changed = zip.slice()
	const view = new DataView(changed.buffer)
	for (let at = 0; at + 4 <= changed.length; at++) if (view.getUint32(at, true) === size) view.setUint32(at, said, true)
	return changed
}

describe('the parts of a zip', () => {
	it('are those that are asked for', () => {
		const zip = zipSync({ 'word/document.xml': utf8('<a/>'), 'word/media/image1.png': utf8('picture'), __proto__: utf8('x') })
		expect([...unzip(zip, '方案.docx', name => name.endsWith('.xml'))]).toEqual([['word/document.xml', utf8('<a/>')]])
	})

	it('never come to more than the limit', () => {
		const zip = withSize(zipSync({ 'a.xml': new Uint8Array(4321) }), 4321, unpackedLimit + 1)
		expect(() => unzip(zip, '方案.docx', () => true)).toThrow(/^方案\.docx：解压后超过 200 MB。请.+seeds\/。$/)
	})

	it('are cut where a zip says less than it holds', () => {
		const zip = withSize(zipSync({ 'a.xml': new Uint8Array(1_234_567) }), 1_234_567, 10)
		expect(unzip(zip, '方案.docx', () => true).get('a.xml')?.length).toBe(10)
	})

	it.each([
		['cut off', zipSync({ 'a.xml': utf8('<a/>') }).slice(0, 40)],
		['nothing but its sign', utf8('PK\x03\x04')],
		['whose part is garbled', zipSync({ 'a.xml': [utf8('abcabcabc'.repeat(50)), { level: 9 }] }).fill(0xff, 36, 44)],
	])('one that is %s is damaged', (_, zip) => {
		expect(() => unzip(zip, '方案.docx', () => true)).toThrow('方案.docx：文件已损坏或没有下载完整。请')
	})
})
