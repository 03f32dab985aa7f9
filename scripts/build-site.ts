import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Atlas, getAtlas } from '../src/atlas/index.ts'
import { keepPinned } from '../src/embed/pin/keep-pinned.ts'
import { pinnedFolder } from '../src/embed/pin/pin-page.ts'
import { lostVersions } from '../src/published/lost-versions.ts'
import { type MovedPlan, movedPlans } from '../src/published/moved-plans.ts'
import { readRedirects } from '../src/published/redirects.ts'
import { checkLinks, describeLinkFaults } from './check-links.ts'
import { describeAstroError } from './describe-astro-error.ts'
import { describeLeftOutOf } from './describe-left-out.ts'
import { keepPromises, type Promises, readPromises } from './keep-promises.ts'
import { listFiles } from './list-files.ts'
import { listPages } from './list-pages.ts'
import { type SiteOptions, toEnvironment } from './site-options.ts'

/** What was built. */
export interface BuildReport {
	plans: number
	tasks: number
	units: number
	pages: number
	/** Of all files together, as they lie on the disk. */
	bytes: number
	dataVersion: string
	seconds: number
	/** What is in the folder of the plans and is not on the site. */
	leftOut: Pick<Atlas, 'leftOut' | 'withheldFiles'>
	/** The published versions of the data whose pinned pages are neither built nor in the previous site. */
	lostVersions: string[]
	/** The plans whose page has become that of a newer one. */
	movedPlans: MovedPlan[]
}

/** The site could not be built; the message is for the maintainer and says what to do. */
export class BuildError extends Error {
	override name = 'BuildError'
}

const faultsShown = 20

/**
 * Builds the site into a folder beside `out`, checks every link, and only then puts it in the place of the last one.
 * A document that cannot be published is left out and reported. Throws a BuildError when a registry does not fit, when no document is left where a site with
 * plans stands already (or any is left out, with `strict`), when Astro fails, a published
 * address is gone without a redirect, or a link is broken; `out` is then as it was. Once a process: the plans are read once (`getAtlas`), edited or not.
 */
export async function buildSite(options: SiteOptions): Promise<BuildReport> {
	const begin = performance.now()
	assertReplaceable(options.out)
	assertPrevious(options)
	const building = `${options.out.replace(/[\\/]+$/, '')}-building`
	rmSync(building, { recursive: true, force: true })
	try {
		const atlas = await readAtlas(options.seeds)
		const promises = said(() => readPromises(options.record))
		assertWorthPublishing(atlas, options)
		await runAstro({ ...options, out: building })
		const kept = said(() => keepPrevious(building, atlas, promises, options))
		if (promises) said(() => keepPromises(building, promises, atlas, options))
		assertLinks(building, options, kept)
		replace(options.out, building)
		const files = listFiles(options.out)
		return {
			plans: atlas.plans.length,
			tasks: sum(atlas.plans.map(plan => plan.tasks.length)),
			units: sum(atlas.plans.map(plan => plan.units.length)),
			pages: listPages(options.out).length,
			bytes: sum(files.map(file => statSync(join(options.out, file)).size)),
			dataVersion: atlas.dataVersion,
			seconds: (performance.now() - begin) / 1000,
			leftOut: { leftOut: atlas.leftOut, withheldFiles: atlas.withheldFiles },
			lostVersions: promises ? lostVersions(promises.record, [atlas.dataVersion, ...kept], promises.redirects) : [],
			movedPlans: promises ? movedPlans(promises.record, atlas) : [],
		}
	} finally {
		rmSync(building, { recursive: true, force: true })
	}
}

/** A mistyped ZEREN_OUT must not delete a folder that is no site. */
function assertReplaceable(out: string): void {
	const inside = relative(resolve(out), process.cwd())
	const holdsProject = inside === '' || !inside.startsWith('..')
	const isOther = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'index.html'))
	if (holdsProject || isOther) throw new BuildError(`输出目录 ${out} 里有别的东西，不敢覆盖。请让 ZEREN_OUT 指向一个空目录，或原来的网站目录。`)
}

/** A mistyped ZEREN_PREVIOUS must not lose what was pinned. */
function assertPrevious({ out, previous = out }: SiteOptions): void {
	if (previous === out || existsSync(join(previous, 'index.html'))) return
	throw new BuildError(`${previous} 里没有网站。ZEREN_PREVIOUS 要指向已发布网站的副本，其中的固定版本才能保留。`)
}

/** What was pinned of the last site, without what is withdrawn; gives the versions. */
function keepPrevious(building: string, atlas: Atlas, promises: Promises | null, { previous, base }: SiteOptions): string[] {
	if (previous === undefined) return []
	const plans = new Set(atlas.plans.map(({ id }) => id))
	return keepPinned(previous, building, { base, plans, redirects: promises?.redirects ?? readRedirects() })
}

async function readAtlas(seeds: string) {
	try {
		return await getAtlas({ seeds })
	} catch (error) {
		throw asBuildError(error)
	}
}

/** What a maintainer can mend is said without a stack. */
function said<Result>(act: () => Result): Result {
	try {
		return act()
	} catch (error) {
		throw asBuildError(error)
	}
}

function asBuildError(error: unknown): unknown {
	const isForMaintainer = error instanceof Error && /^(Atlas|Registry|BrokenPromise)Error$/.test(error.name)
	return isForMaintainer ? new BuildError(error.message, { cause: error }) : error
}

/** A site with plans is not replaced by one without, only because a document went wrong; `strict` wants every document on it. */
function assertWorthPublishing(atlas: Atlas, { out, strict }: SiteOptions): void {
	if (atlas.leftOut.length === 0) return
	if (strict) throw new BuildError(`${describeLeftOutOf(atlas)}\n\nZEREN_STRICT 要求每份文件都上网站，所以没有发布。`)
	if (atlas.plans.length === 0 && holdsPlans(out)) throw new BuildError(`没有一份方案可以公布，不用空网站换掉原来的网站。\n\n${describeLeftOutOf(atlas)}`)
}

/** Whether a site with plans lies in a folder; one whose catalogue cannot be read is taken to have some. */
function holdsPlans(out: string): boolean {
	if (!existsSync(join(out, 'index.html'))) return false
	try {
		return JSON.parse(readFileSync(join(out, 'data', 'plans.json'), 'utf8')).plans.length > 0
	} catch {
		return true
	}
}

/**
 * Astro runs in this process, so that its pages and integrations have the atlas that was read already. What it must know it reads from the environment, which
 * is then as it was.
 * Its output would help nobody who builds, but for what it says of a fault.
 */
async function runAstro(options: SiteOptions): Promise<void> {
	const before = setEnvironment({ ...toEnvironment(options), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' })
	try {
		const { build } = await import('astro')
		await build({ logLevel: 'silent' })
	} catch (error) {
		throw new BuildError(`页面没有生成。Astro 的报告：\n\n${describeAstroError(error)}`, { cause: error })
	} finally {
		setEnvironment(before)
	}
}

/** Sets variables of this process, or takes them away; gives what they were. */
function setEnvironment(variables: Record<string, string | undefined>): Record<string, string | undefined> {
	const before = Object.fromEntries(Object.keys(variables).map(name => [name, process.env[name]]))
	for (const [name, value] of Object.entries(variables)) {
		if (value === undefined) delete process.env[name]
		else process.env[name] = value
	}
	return before
}

/** @param kept the pinned versions of earlier sites: what they lead to may have gone since, by a redirect; what they are made of must be there */
function assertLinks(folder: string, { base, site }: SiteOptions, kept: readonly string[]): void {
	const isKept = (page: string) => kept.some(version => page.startsWith(`${pinnedFolder}/${version}/`))
	const faults = checkLinks(folder, base, site && new URL(site).origin).filter(({ page, isFetched }) => isFetched || !isKept(page))
	if (faults.length === 0) return
	const lines = describeLinkFaults(faults)
	const more = lines.length > faultsShown ? `\n…… 另有 ${lines.length - faultsShown} 种` : ''
	throw new BuildError(`网站里有 ${faults.length} 处链接走不通，没有发布：\n${lines.slice(0, faultsShown).join('\n')}${more}`)
}

function replace(out: string, building: string): void {
	const previous = `${building}-previous`
	rmSync(previous, { recursive: true, force: true })
	if (existsSync(out)) renameSync(out, previous)
	renameSync(building, out)
	rmSync(previous, { recursive: true, force: true })
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0)
}
