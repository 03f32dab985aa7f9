import type { TestProject } from 'vitest/node'
import { buildSite } from '../../../scripts/build-site.ts'
import { readStamp, writeStamp } from '../../../scripts/build-stamp.ts'
import { inputDigest } from '../../../scripts/input-digest.ts'
import type { SiteOptions } from '../../../scripts/site-options.ts'

/** A built site that the tests look at. */
export interface BuiltSite {
	folder: string
	base: string
}

declare module 'vitest' {
	interface ProvidedContext {
		/** The seeds, under a sub-path. */
		site: BuiltSite
		/** The seeds once more, built on their own: its bytes are those of `site`. */
		again: BuiltSite
		/** Plans full of markup that must stay text. */
		hostile: BuiltSite
		/** A place with plans on two topics, one of them with an older plan; and another place. */
		topics: BuiltSite
	}
}

const folder = process.env.ZEREN_TEST_SITES || '.cache/site-tests'
const sites = {
	site: { out: `${folder}/site`, base: '/kexue/suzhi/', site: undefined, seeds: 'seeds', record: 'content/published.json' },
	again: { out: `${folder}/again`, base: '/kexue/suzhi/', site: undefined, seeds: 'seeds', record: 'content/published.json' },
	hostile: {
		out: `${folder}/hostile`,
		base: '/',
		site: 'https://www.example.gov.cn',
		seeds: 'tests/site/fixtures/hostile',
		record: 'tests/site/fixtures/published.json',
	},
	topics: { out: `${folder}/topics`, base: '/zeren/', site: undefined, seeds: 'tests/site/fixtures/topics' },
} satisfies Record<string, SiteOptions>

/** Builds the sites one after the other; what is up to date stays. */
export default async function buildSites(project: TestProject): Promise<void> {
	for (const options of Object.values(sites)) {
		const digest = inputDigest(options)
		if (readStamp(options.out, digest)) continue
		writeStamp(options.out, digest, await buildSite(options))
	}
	project.provide('site', { folder: sites.site.out, base: sites.site.base })
	project.provide('again', { folder: sites.again.out, base: sites.again.base })
	project.provide('hostile', { folder: sites.hostile.out, base: sites.hostile.base })
	project.provide('topics', { folder: sites.topics.out, base: sites.topics.base })
}
