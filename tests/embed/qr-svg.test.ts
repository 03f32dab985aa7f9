import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrSvg } from '../../src/embed/qr-svg.ts'
import { readQr } from './read-qr.ts'

const address = 'https://www.example.gov.cn/kexue/suzhi/quxian/units/xianjiaoyuju/'

/** The black modules of a drawing made of bars. */
function modulesOf(svg: string): boolean[][] {
	const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
	const bars = svg.slice(svg.lastIndexOf('<path d="')).matchAll(/M(\d+) (\d+)h(\d+)v1/g)
	for (const [, x, y, width] of bars) for (let at = 0; at < Number(width); at++) (rows[Number(y)] as boolean[])[Number(x) + at] = true
	return rows
}

describe('the QR code of a page', () => {
	it('holds the address, as a reader decodes it', () => {
		expect(readQr(modulesOf(qrSvg(address)))).toBe(address)
	})

	it('has the modules of the encoder, a margin of four, and the same bytes each time', () => {
		expect(modulesOf(qrSvg(address))).toEqual(encode(address, { ecc: 'M', border: 4 }).data)
		expect(modulesOf(qrSvg(address)).slice(0, 4).flat()).not.toContain(true)
		expect(qrSvg(address)).toBe(qrSvg(address))
	})
})
