import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipParts } from '../../src/handout/zip-parts.ts'

const styles = strToU8('<styles>样式</styles>'.repeat(50))
const parts = (text: string) => ({
	'[Content_Types].xml': strToU8('<Types/>'),
	'word/document.xml': strToU8(text),
	'word/empty.xml': new Uint8Array(),
	'word/styles.xml': styles,
})

it.each(['', '任务', '任务一\n'.repeat(3000)])('gives the bytes that zipSync gives: %#', text => {
	expect(Buffer.from(zipParts(parts(text)))).toEqual(Buffer.from(zipSync(parts(text), { level: 6, mtime: new Date('1980-01-01T00:00:00') })))
})

it('gives each zip its own texts beside the parts that all share', () => {
	const [first, second] = ['甲', '乙'].map(text => unzipSync(zipParts(parts(text))))
	expect(first?.['word/document.xml']).toEqual(strToU8('甲'))
	expect(second?.['word/document.xml']).toEqual(strToU8('乙'))
	expect(second?.['word/styles.xml']).toEqual(styles)
})
