import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pagePolicy } from '../../src/layouts/policy.ts'
import { apacheConf } from '../../src/server/apache-conf.ts'
import { nginxConf } from '../../src/server/nginx-conf.ts'

const site = {
	base: '/kexue/su.zhi/',
	redirects: [
		{ from: '/a/units/x.1/', to: '/a/units/y/' },
		{ from: '/a/units/x.csv', to: null },
	],
}

describe.each([
	['nginx', nginxConf],
	['Apache', apacheConf],
])('the configuration for %s', (_name, write) => {
	const conf = write(site)

	it('sends the policy of the pages, and who may frame them', () => {
		expect(conf).toContain(`"${pagePolicy};frame-ancestors 'self'"`)
		expect(conf).toMatch(/;frame-ancestors (?:\$zeren_frames|%\{ZEREN_FRAMES\}e)"/)
	})

	it('keeps for a year what has a name of its content, and nothing else', () => {
		const lines = conf.split('\n').filter(line => line.includes('immutable'))
		expect(lines).toHaveLength(2)
	})

	it('takes a dot in an address for a dot', () => {
		expect(conf).toContain('^/kexue/su\\.zhi/(?:_astro|pagefind|search/text)/')
		expect(conf).not.toMatch(/~ "\^\/kexue\/su\.zhi|m#\^\/kexue\/su\.zhi|\^\/kexue\/su\.zhi\/a/)
	})

	it('is the same each time, and for the root of a server too', () => {
		expect(write(site)).toBe(conf)
		expect(write({ base: '/', redirects: [] })).toContain('^/(?:_astro|pagefind|search/text)/')
	})
})

it('nginx answers a redirect at its very address', () => {
	const conf = nginxConf(site)
	expect(conf).toContain('location = "/kexue/su.zhi/a/units/x.1/" {\n        return 301 "/kexue/su.zhi/a/units/y/$is_args$args";')
	expect(conf).toContain('location = "/kexue/su.zhi/a/units/x.csv" {\n        error_page 410 "/kexue/su.zhi/404.html";\n        return 410;')
	expect(nginxConf({ ...site, redirects: [] })).not.toContain('410')
})

it('a redirect to a page with a question of its own does not take over that of the reader', () => {
	const conf = nginxConf({ base: '/', redirects: [{ from: '/compare/a-vs-b/', to: '/compare/?plans=a,b' }] })
	expect(conf).toContain('return 301 "/compare/?plans=a,b";')
})

it('Apache answers a redirect at its very address', () => {
	const conf = apacheConf(site)
	expect(conf).toContain('RedirectMatch 301 "^/kexue/su\\.zhi/a/units/x\\.1/$" "/kexue/su.zhi/a/units/y/"')
	expect(conf).toContain('RedirectMatch 410 "^/kexue/su\\.zhi/a/units/x\\.csv$"')
})

it('the guide shows the policy that is sent', () => {
	expect(readFileSync('content/guide/servers.mdx', 'utf8')).toContain(`Content-Security-Policy: ${pagePolicy};frame-ancestors 'self'`)
})
