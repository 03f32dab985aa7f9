import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeTwins } from '../../src/integrations/excel-twins.ts'

test('every table has a twin with a byte order mark and the same bytes behind it; nothing else is touched, and twins have none', () => {
	const folder = mkdtempSync(join(tmpdir(), 'zeren-twins-'))
	onTestFinished(() => rmSync(folder, { recursive: true }))
	mkdirSync(join(folder, '渠县'))
	writeFileSync(join(folder, '渠县', 'a.csv'), '单位\r\n县科协\r\n')
	writeFileSync(join(folder, 'b.txt'), 'b')
	expect([writeTwins(folder), writeTwins(folder)]).toEqual([1, 1])
	expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['b.txt', '渠县', '渠县/a.csv', '渠县/a.excel.csv'])
	expect(readFileSync(join(folder, '渠县', 'a.excel.csv')).toString('hex')).toBe(`efbbbf${readFileSync(join(folder, '渠县', 'a.csv')).toString('hex')}`)
})
