import { describe, expect, it } from 'vitest'
import { OptionError, readSiteOptions, toEnvironment } from '../../scripts/site-options.ts'

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

	it.each(['/a b/', 'a";}/', '/a\n/', '/$host/', '/科学/', '/%41/', '/../x/', '/./'])(
		'refuses the base %j, which would mean something in a configuration',
		written => {
			expect(() => readSiteOptions({ ZEREN_BASE: written })).toThrow(OptionError)
			expect(() => readSiteOptions({ ZEREN_BASE: written })).toThrow(`ZEREN_BASE 写的是「${written}」`)
		},
	)

	it.each(['https://www.example.gov.cn', 'https://www.example.gov.cn/', 'HTTPS://WWW.example.gov.cn'])('reads the origin %s', written => {
		expect(readSiteOptions({ ZEREN_SITE: written }).site).toBe('https://www.example.gov.cn')
	})

	it.each([
		['www.example.gov.cn', '不是 http 或 https 的网址'],
		['ftp://www.example.gov.cn', '不是 http 或 https 的网址'],
		['https://', '不是 http 或 https 的网址'],
		['https://www.example.gov.cn/kexue', '域名后面还有别的。应写协议和域名，如 https://www.example.gov.cn；网站所在的路径写在 ZEREN_BASE 里'],
		['https://www.example.gov.cn/?a=1', '域名后面还有别的'],
		['https://name:word@www.example.gov.cn', '带了用户名或密码'],
	])('refuses the origin %s', (written, message) => {
		expect(() => readSiteOptions({ ZEREN_SITE: written })).toThrow(message)
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
