import { describe, expect, it } from 'vitest'
import { readSiteOptions, toEnvironment } from '../../scripts/site-options.ts'

describe('the options of a build', () => {
	it('has a default for each', () => {
		expect(readSiteOptions({})).toEqual({
			out: 'dist',
			base: '/',
			site: undefined,
			seeds: 'seeds',
			strict: false,
			record: 'content/published.json',
			previous: 'dist',
		})
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

	it.each([
		['another folder of plans has none', { ZEREN_SEEDS: 'plans' }, undefined],
		['it is named', { ZEREN_SEEDS: 'plans', ZEREN_RECORD: 'plans/published.json' }, 'plans/published.json'],
		['it is switched off', { ZEREN_RECORD: '' }, undefined],
	])('knows the record: %s', (_name, environment, record) => {
		expect(readSiteOptions(environment).record).toBe(record)
	})

	it('comes back the same from the environment of a build', () => {
		const options = {
			out: 'dist-x',
			base: '/a/',
			site: 'https://www.example.gov.cn',
			seeds: 'plans',
			strict: true,
			record: 'plans/published.json',
			previous: 'last',
		}
		expect(readSiteOptions(toEnvironment(options))).toEqual(options)
	})
})
