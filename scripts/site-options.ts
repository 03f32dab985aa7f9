import { recordFileOf } from '../src/published/record.ts'

/** Where a site is built and under which address it is served. */
export interface SiteOptions {
	/** The folder for the finished site: ZEREN_OUT, else dist. */
	out: string
	/** The path under which it is served, with both slashes: ZEREN_BASE, else `/`. */
	base: string
	/** The origin, when it is known: ZEREN_SITE. It is needed for canonical links and the sitemap alone. */
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

/** Reads the options from the environment; `/kexue/suzhi`, `kexue/suzhi/` and `/kexue/suzhi/` are the same base. */
export function readSiteOptions(environment: NodeJS.ProcessEnv = process.env): SiteOptions {
	return {
		out: environment.ZEREN_OUT || 'dist',
		base: `/${environment.ZEREN_BASE ?? ''}/`.replace(/\/+/g, '/'),
		site: environment.ZEREN_SITE || undefined,
		seeds: environment.ZEREN_SEEDS || 'seeds',
		strict: /^(?:1|true|yes)$/i.test(environment.ZEREN_STRICT ?? ''),
		record: recordFileOf(environment),
		previous: environment.ZEREN_PREVIOUS || environment.ZEREN_OUT || 'dist',
	}
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
