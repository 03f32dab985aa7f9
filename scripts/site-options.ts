import { recordFileOf } from '../src/published/record.ts'

/** Where a site is built and under which address it is served. */
export interface SiteOptions {
	/** The folder for the finished site: ZEREN_OUT, else dist. */
	out: string
	/** The path under which it is served, with both slashes: ZEREN_BASE, else `/`. */
	base: string
	/** The origin, when it is known: ZEREN_SITE. It is needed for canonical links, the sitemap, QR codes and whole addresses in feeds and data. */
	site: string | undefined
	/** The folder of the plans: ZEREN_SEEDS, else seeds. */
	seeds: string
	/** ZEREN_STRICT=1: nothing is published while a document is left out. */
	strict?: boolean
	/** The file of what is published: ZEREN_RECORD, else content/published.json for the plans of this repository. None: nothing is promised. */
	record?: string | undefined
	/** The folder with a copy of the published site, whose pinned pages are kept: ZEREN_PREVIOUS, else `out`. None: nothing is kept. */
	previous?: string | undefined
}

/** An option that no site can be built with; the message is for the maintainer and says what to write. */
export class OptionError extends Error {
	override name = 'OptionError'
}

/** Reads the options from the environment. Throws an OptionError. */
export function readSiteOptions(environment: NodeJS.ProcessEnv = process.env): SiteOptions {
	return {
		out: environment.ZEREN_OUT || 'dist',
		base: readBase(environment.ZEREN_BASE),
		site: readSite(environment.ZEREN_SITE),
		seeds: environment.ZEREN_SEEDS || 'seeds',
		strict: /^(?:1|true|yes)$/i.test(environment.ZEREN_STRICT ?? ''),
		record: recordFileOf(environment),
		previous: environment.ZEREN_PREVIOUS || environment.ZEREN_OUT || 'dist',
	}
}

/**
 * The path of the site with both slashes: `/kexue/suzhi`, `kexue/suzhi/` and `/kexue/suzhi/` are the same. It stands in addresses, in printed QR codes and in the
 * configurations of servers, so only marks that mean themselves in each of them are taken. Throws an OptionError.
 */
export function readBase(written = ''): string {
	const base = `/${written}/`.replace(/\/+/g, '/')
	if (/^\/(?:(?!\.+\/)[A-Za-z0-9._~-]+\/)*$/.test(base)) return base
	throw new OptionError(`ZEREN_BASE 写的是「${written}」。它是网站所在的路径，只能用英文字母、数字和 . _ ~ - 组成，用 / 分层，如 /kexue/suzhi/。`)
}

/** The origin of the site; undefined when it is not known. A path in it would be lost in canonical links, feeds and QR codes. Throws an OptionError. */
function readSite(written = ''): string | undefined {
	if (written === '') return undefined
	const fail = (what: string): never => {
		throw new OptionError(
			`ZEREN_SITE 写的是「${written}」，${what}。应写协议和域名，如 https://www.example.gov.cn；网站所在的路径写在 ZEREN_BASE 里，如 /kexue/suzhi/。`,
		)
	}
	if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return fail('不是 http 或 https 的网址')
	const { origin, pathname, search, hash, username, password } = new URL(written)
	if (username !== '' || password !== '') fail('带了用户名或密码')
	if (pathname !== '/' || search !== '' || hash !== '') fail('域名后面还有别的')
	return origin
}

/** The same options as environment variables, for a process that builds. */
export function toEnvironment({ out, base, site, seeds, strict = false, record, previous }: SiteOptions): Record<string, string> {
	return {
		ZEREN_OUT: out,
		ZEREN_BASE: base,
		ZEREN_SITE: site ?? '',
		ZEREN_SEEDS: seeds,
		ZEREN_STRICT: strict ? '1' : '',
		ZEREN_RECORD: record ?? '',
		ZEREN_PREVIOUS: previous ?? '',
	}
}
