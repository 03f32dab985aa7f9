import { spawn } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { readStamp } from '../../../scripts/build-stamp.ts'
import { inLanes } from '../../../scripts/in-lanes.ts'
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

const programs = { sync: 'tests/site/setup/sync-content.ts', build: 'tests/site/setup/build-one-site.ts' }
/** As many as the smallest machine has cores. */
const sideBySide = 2

/** Builds the sites, two at a time, each in a process of its own; what is up to date stays. Throws with what each site that could not be built says. */
export default async function buildSites(project: TestProject): Promise<void> {
	const stale = Object.entries<SiteOptions>(sites).filter(([, options]) => !readStamp(options.out, inputDigest(options)))
	if (stale.length > 1) await syncContent()
	await inLanes(sideBySide, stale, ([name, options]) => buildOne(name, options))
	project.provide('site', { folder: sites.site.out, base: sites.site.base })
	project.provide('again', { folder: sites.again.out, base: sites.again.base })
	project.provide('hostile', { folder: sites.hostile.out, base: sites.hostile.base })
	project.provide('topics', { folder: sites.topics.out, base: sites.topics.base })
}

function syncContent(): Promise<void> {
	return inProcess('What Astro writes for all sites of the tests was not written', [programs.sync])
}

function buildOne(name: string, options: SiteOptions): Promise<void> {
	return inProcess(`The site “${name}” of the tests was not built`, [programs.build, JSON.stringify(options)])
}

/** Runs a program of this folder. Throws `fault` and what the program said when it fails. */
function inProcess(fault: string, words: string[]): Promise<void> {
	const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
	let output = ''
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
	return new Promise((settle, fail) => {
		child.on('error', fail)
		child.on('close', status => (status === 0 ? settle() : fail(new Error(`${fault}:\n\n${output.trim()}`))))
	})
}
