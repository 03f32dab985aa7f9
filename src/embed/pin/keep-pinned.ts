import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { maskPersonalData } from '../../ingest/read/mask-personal-data.ts'
import { RegistryError } from '../../model/registry-file.ts'
import { type Redirect, redirectsFile } from '../../published/redirects.ts'
import { pinnedAssets, pinnedFolder } from './pin-page.ts'
import { pinnedIndexFile, readPinnedIndex, writePinnedIndex } from './pinned-index.ts'
import { withdrawnPage } from './withdrawn-page.ts'

/** The site for which pinned pages are kept. */
export interface KeepingSite {
	/** The path under which it is served: pages that were made for another one would lead nowhere, at an address that is gone anyway. */
	base: string
	/** Ids of the plans that it publishes. */
	plans: ReadonlySet<string>
	/** Of which those count that say `gone` of a pinned version (`/pinned/{version}/`) or of a page in one. */
	redirects: readonly Redirect[]
}

/**
 * Takes over the pinned pages of the last published site that a new build does not have, with their styles and scripts. Of a plan that is no longer published
 * nothing stays: in the place of each page that shows it, of what the maintainer withdrew, and of what holds personal data by the rules of now, stands a page
 * that says so.
 * @param previous the folder of the last site; nothing is kept where it has no pinned pages
 * @param folder the new one
 * @returns the versions that were taken over
 * @throws RegistryError when the version that is built now is to be gone
 */
export function keepPinned(previous: string, folder: string, { base, plans, redirects }: KeepingSite): string[] {
	const gone = redirects.filter(({ from, to }) => to === null && from.startsWith(`/${pinnedFolder}/`) && from.endsWith('/'))
	for (const { from, line } of gone) assertNotBuilt(folder, from, line)
	const from = join(previous, pinnedFolder)
	if (!existsSync(from)) return []
	const versions = readdirSync(from)
		.filter(version => !existsSync(join(folder, pinnedFolder, version)) && readPinnedIndex(join(from, version))?.base === base)
		.sort()
	const holdsPersonalData = personalDataOnce()
	for (const version of versions) keepVersion(from, join(folder, pinnedFolder), version, { base, plans, redirects: gone, holdsPersonalData })
	const assets = basename(pinnedAssets)
	if (versions.length > 0 && existsSync(join(from, assets))) {
		cpSync(join(from, assets), join(folder, pinnedAssets), { recursive: true, force: false, errorOnExist: false })
	}
	return versions
}

interface Keeping extends KeepingSite {
	holdsPersonalData(html: string, version: string): boolean
}

function keepVersion(from: string, to: string, version: string, { base, plans, redirects, holdsPersonalData }: Keeping): void {
	const known = readPinnedIndex(join(from, version))?.pages ?? {}
	const pages: Record<string, string[]> = {}
	for (const path of pagesIn(join(from, version))) {
		const address = `/${pinnedFolder}/${version}${path}`
		const reason = redirects.find(redirect => address.startsWith(redirect.from))?.reason
		const shown = known[path]
		const [page, file] = [from, to].map(folder => join(folder, version, path, 'index.html')) as [string, string]
		mkdirSync(dirname(file), { recursive: true })
		if (reason === undefined && shown?.every(id => plans.has(id)) && !holdsPersonalData(readFileSync(page, 'utf8'), version)) {
			cpSync(page, file)
			pages[path] = shown
		} else if (!redirects.some(redirect => address === redirect.from)) writeFileSync(file, withdrawnPage(base, reason))
	}
	mkdirSync(join(to, version), { recursive: true })
	writeFileSync(join(to, version, pinnedIndexFile), writePinnedIndex({ base, pages }))
}

/** Whether a page holds what would be masked now: the rules may have learned since. Pages that are the same in several versions are read once. */
function personalDataOnce(): (html: string, version: string) => boolean {
	const known = new Map<string, boolean>()
	return (html, version) => {
		const text = html.replaceAll(version, '').replace(/<[^<>]*>/g, '\n')
		const holds = known.get(text) ?? maskPersonalData(text).spans.length > 0
		known.set(text, holds)
		return holds
	}
}

/** The paths of the pages of a version, in order; the page of a redirect at its root is none. */
function pagesIn(version: string): string[] {
	return readdirSync(version, { recursive: true, encoding: 'utf8' })
		.map(file => `/${file.split(sep).join('/')}`)
		.filter(file => file.startsWith('/embed/') && file.endsWith('/index.html'))
		.map(file => file.replace(/index\.html$/, ''))
		.sort()
}

/** What is built now is in the hands of whoever builds it: without the plan, or with its words mended, it is another version. */
function assertNotBuilt(folder: string, from: string, line: number): void {
	const [, , version = ''] = from.split('/')
	if (!existsSync(join(folder, pinnedFolder, version))) return
	throw new RegistryError(`content/${redirectsFile}`, line, `「${from}」是现在的数据版本，不能撤下`, '请先拿掉或改正有问题的方案，数据版本随着改变；再写这一条')
}
