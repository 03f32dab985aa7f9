import { describe, expect, it } from 'vitest'
import { readSiteOptions, toEnvironment } from '../../scripts/site-options.ts'

describe('the options of a build', () => {
	it('has a default for each', () => {
		expect(readSiteOptions({})).toEqual({ out: 'dist', base: '/', site: undefined, seeds: 'seeds', strict: false })
	})

	it.each([
		['kexue/suzhi', '/kexue/suzhi/'],
		['/kexue/suzhi', '/kexue/suzhi/'],
		['/kexue/suzhi/', '/kexue/suzhi/'],
		['//kexue//', '/kexue/'],
		['', '/'],
	])('reads the base %j as %s', (written, base) => {
		expect(readSiteOptions({ ZEREN_BASE: written }).base).toBe(base)
	})

	it('comes back the same from the environment of a build', () => {
		const options = { out: 'dist-x', base: '/a/', site: 'https://www.example.gov.cn', seeds: 'plans', strict: true }
		expect(readSiteOptions(toEnvironment(options))).toEqual(options)
	})
})
