import { beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundle, hashOf } from '../../src/offline/build/bundle.ts'

let first: Bundle
beforeAll(async () => {
	first = await bundle()
}, 60_000)

describe('the script and the style of the offline files', () => {
	it('are the same each time', async () => {
		expect(await bundle()).toEqual(first)
	}, 60_000)

	it('are one classic script of less than 32 kB and one style, that load nothing', () => {
		expect(() => new Function(first.script)).not.toThrow()
		expect(Buffer.byteLength(first.script)).toBeLessThan(32_000)
		expect(first.script).not.toMatch(/\bimport\s*\(|\bfetch\(|XMLHttpRequest|https?:\/\/(?!www\.w3\.org\/)|<\/script|<!--/i)
		expect(first.style).not.toMatch(/@import|url\(|<\/style/i)
		expect(first.style).toContain('.finder')
	})
})

describe('hashOf', () => {
	it('is the base64 of SHA-256, as a policy writes it', () => {
		expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
	})
})
