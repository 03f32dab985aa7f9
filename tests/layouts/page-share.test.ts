import { describe, expect, it } from 'vitest'
import { embedPath, formatPath } from '../../src/layouts/page-share.ts'

describe('formatPath', () => {
	it.each([
		['/', 'json', '/index.json'],
		['/quxian/', 'csv', '/quxian.csv'],
		['/quxian/units/xianjiaoyuju/', 'docx', '/quxian/units/xianjiaoyuju.docx'],
		['/measures/elderly.smart/', 'excel.csv', '/measures/elderly.smart.excel.csv'],
	] as const)('%s as %s is %s', (path, format, expected) => {
		expect(formatPath(path, format)).toBe(expected)
	})
})

describe('embedPath', () => {
	it('puts the embedded version below /embed/', () => {
		expect(embedPath('/quxian/')).toBe('/embed/quxian/')
	})
})
