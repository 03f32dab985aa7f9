import { describe, expect, it } from 'vitest'
import { paletteOf, wantsColours } from '../../../src/ingest/report/palette.ts'

describe('wantsColours', () => {
	it.each([
		['on a terminal', {}, true, true],
		['not into a file', {}, false, false],
		['not with NO_COLOR', { NO_COLOR: '1' }, true, false],
		['NO_COLOR that is empty says nothing', { NO_COLOR: '' }, true, true],
		['FORCE_COLOR into a file', { FORCE_COLOR: '1' }, false, true],
		['FORCE_COLOR outranks NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
		['FORCE_COLOR=0 refuses', { FORCE_COLOR: '0' }, true, false],
		['a dumb terminal', { TERM: 'dumb' }, true, false],
	])('%s', (_, environment, isTerminal, expected) => {
		expect(wantsColours(environment, isTerminal)).toBe(expected)
	})
})

it('a palette without colours gives words back as they are', () => {
	expect(paletteOf(false).error('错误')).toBe('错误')
	expect(paletteOf(true).warning('警告')).toBe('\u001b[33m警告\u001b[0m')
})
