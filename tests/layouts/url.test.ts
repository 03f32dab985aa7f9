import { describe, expect, it } from 'vitest'
import { fullUrl, pathOf, url } from '../../src/layouts/url.ts'

describe('url', () => {
	it.each([
		['/', '/', '/'],
		['/quxian/#t12', '/', '/quxian/#t12'],
		['/', '/kexue/suzhi/', '/kexue/suzhi/'],
		['/quxian/', '/kexue/suzhi/', '/kexue/suzhi/quxian/'],
		['/quxian/', '/kexue/suzhi', '/kexue/suzhi/quxian/'],
		['/data/plans/quxian-2023.csv', '/kexue/', '/kexue/data/plans/quxian-2023.csv'],
	])('%s under %s is %s', (path, base, expected) => {
		expect(url(path, base)).toBe(expected)
	})

	it.each(['quxian/', '', '//evil.example/', 'https://evil.example/'])('refuses %j, which is no path of this site', path => {
		expect(() => url(path, '/')).toThrow('from the site')
	})
})

describe('fullUrl', () => {
	it('has the origin in front where it is known', () => {
		expect(fullUrl('/quxian/', new URL('https://www.example.gov.cn'), '/kexue/')).toBe('https://www.example.gov.cn/kexue/quxian/')
		expect(fullUrl('/quxian/', undefined, '/kexue/')).toBe('/kexue/quxian/')
	})
})

describe('pathOf', () => {
	it.each(['/', '/kexue/suzhi/', '/kexue'])('gives back what url() was given, under %s', base => {
		expect(pathOf(new URL(url('/quxian/units/', base), 'https://www.example.gov.cn'), base)).toBe('/quxian/units/')
	})
})
