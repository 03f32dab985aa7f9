import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'

/** The contact data printed at the end of the plan of 临猗; its seed is published as it is, the site must not. */
const personal = ['李熠萍', '4036639', 'linyinikexie2009', Buffer.from('李熠萍', 'utf16le').toString('latin1')]

/** Gzip: Pagefind packs its index and its fragments. A zip: the open data, documents of offices. */
function unpacked(bytes: Buffer): Buffer {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes)
	if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return Buffer.concat(Object.values(unzipSync(bytes)))
	return bytes
}

describe('personal data', () => {
	it('stands in the seed, so that this test has something to look for', () => {
		const seed = readFileSync('seeds/linyi-2022.txt', 'utf8')
		expect(personal.slice(0, 3).filter(word => !seed.includes(word))).toEqual([])
	})

	it('is in no file of the built site, packed ones included', () => {
		const { folder } = inject('site')
		const files = listFiles(folder)
		expect(files.some(file => file.startsWith('pinned/') && file.includes('/embed/linyi/'))).toBe(true)
		const found = files.flatMap(file => {
			const bytes = unpacked(readFileSync(join(folder, file)))
			const texts = [bytes.toString('utf8'), bytes.toString('latin1')]
			return personal.filter(word => texts.some(text => text.includes(word))).map(word => `${file}: ${word}`)
		})
		expect(found).toEqual([])
	})

	it('has Pagefind fragments to look into', () => {
		const { folder } = inject('site')
		const fragments = listFiles(folder).filter(file => file.endsWith('.pf_fragment'))
		const texts = fragments.map(file => unpacked(readFileSync(join(folder, file))).toString('utf8'))
		expect(texts.some(text => text.includes('临猗'))).toBe(true)
	})
})
