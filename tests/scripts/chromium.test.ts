import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'

let folder = ''

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'chromium-'))
	for (const name of ['google-chrome', 'chromium', 'mine']) writeFileSync(join(folder, name), '')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the browser for the tests', () => {
	it('is the one that is named', () => {
		expect(findChromium({ CHROMIUM_PATH: join(folder, 'mine'), PATH: folder })).toBe(join(folder, 'mine'))
	})

	it('is no other than the one that is named', () => {
		expect(findChromium({ CHROMIUM_PATH: join(folder, 'none'), PATH: folder })).toBeUndefined()
	})

	it('is Chromium before Chrome, from the first folder of the path that has one', () => {
		expect(findChromium({ PATH: ['', join(folder, 'none'), folder].join(delimiter) })).toBe(join(folder, 'chromium'))
	})
})
