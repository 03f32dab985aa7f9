import { expect, it } from 'vitest'
import { bundlePortalScript } from '../../../src/embed/portal/bundle.ts'

it('embed.js is one small script, the same each time, that writes no HTML, runs no text and leads nobody anywhere', async () => {
	const code = await bundlePortalScript(process.cwd())
	expect(await bundlePortalScript(process.cwd())).toBe(code)
	expect(Buffer.byteLength(code)).toBeLessThanOrEqual(3000)
	expect(code).toMatch(/^\(function\(\)\{/)
	expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|location|import\b|window\.\w+=|globalThis/)
})
