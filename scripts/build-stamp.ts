import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { BuildReport } from './build-site.ts'

/** What is remembered of the last build of a folder. It lies in .cache, not in the site: the site is published as it is. */
interface Stamp {
	out: string
	/** Tells this folder from another one that was put in its place since. */
	inode: number
	digest: string
	report: BuildReport
}

/** The report of the last build of `out`, when it was made from the same inputs and is still in its place. */
export function readStamp(out: string, digest: string): BuildReport | undefined {
	const file = stampFile(out)
	if (!existsSync(file) || !existsSync(join(out, 'index.html'))) return undefined
	const stamp = parse(readFileSync(file, 'utf8'))
	return stamp?.digest === digest && stamp.out === resolve(out) && stamp.inode === statSync(out).ino ? stamp.report : undefined
}

/** Remembers a build. */
export function writeStamp(out: string, digest: string, report: BuildReport): void {
	const file = stampFile(out)
	mkdirSync(dirname(file), { recursive: true })
	const stamp: Stamp = { out: resolve(out), inode: statSync(out).ino, digest, report }
	writeFileSync(file, JSON.stringify(stamp))
}

function stampFile(out: string): string {
	return join('.cache', 'builds', `${basename(resolve(out))}.json`)
}

/** A stamp cut short by a full disk is no stamp. */
function parse(text: string): Stamp | undefined {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
