import { RegistryError } from '../model/registry-file.ts'
import { fileOfPath } from './promised-paths.ts'
import { type Redirect, redirectsFile } from './redirects.ts'

/** One address and what a server answers for it: another address for good (301), or that there is none any more (410). */
export interface RedirectRule {
	from: string
	to: string | null
	/** Why, for people who come there; no date where nobody wrote it down. */
	redirect: Pick<Redirect, 'reason'> & { date: string | null }
}

/**
 * The redirects one by one: a page stands for itself, its other forms (`/quxian/units/x.csv`) and its embedded version. Each goes to the same form of the new
 * page; where that has none, it is gone. An address with an entry of its own is not another's.
 * @param promised the addresses that were ever published
 * @param files the files of the built site
 */
export function redirectRules(redirects: readonly Redirect[], promised: readonly string[], files: ReadonlySet<string>): RedirectRule[] {
	const own = new Set(redirects.map(({ from }) => from))
	return redirects
		.filter(({ from }) => !from.includes('#'))
		.flatMap(redirect => {
			const { from, to } = redirect
			const forms = from.endsWith('/') ? promised.filter(path => !own.has(path) && !files.has(fileOfPath(path)) && formOf(path, from) !== null) : []
			const rules = forms.map(path => {
				const form = to?.endsWith('/') ? (formOf(path, from) as (page: string) => string)(to) : null
				return { from: path, to: form !== null && files.has(fileOfPath(form)) ? form : null, redirect }
			})
			return [{ from, to, redirect }, ...rules]
		})
}

/** How a path is made from the page whose form it is; null when it is none of it. */
function formOf(path: string, page: string): ((page: string) => string) | null {
	if (path.startsWith('/embed/') && !page.startsWith('/embed/')) {
		const form = path === `/embed${page}` ? (other: string) => other : formOf(path.slice('/embed'.length), page)
		return form && (other => `/embed${form(other)}`)
	}
	const stem = page === '/' ? '/index' : page.slice(0, -1)
	const ending = path.slice(stem.length)
	return path.startsWith(`${stem}.`) && !ending.includes('/') ? other => `${other === '/' ? '/index' : other.slice(0, -1)}${ending}` : null
}

/**
 * Throws a RegistryError, with the line, when an address that is said to be gone is there again, or a redirect leads nowhere.
 * @param files the files of the built site, before any page of a redirect is added
 */
export function assertRedirects(redirects: readonly Redirect[], files: ReadonlySet<string>): void {
	for (const { from, to, line } of redirects) {
		if (!from.includes('#') && files.has(fileOfPath(from))) {
			throw new RegistryError(`content/${redirectsFile}`, line, `「${from}」现在又有了，不该再转走`, '请删去这一条')
		}
		if (to !== null && !files.has(fileOfPath(to)))
			throw new RegistryError(`content/${redirectsFile}`, line, `去处「${to}」不存在`, '请改正 to，或写 gone: true')
	}
}
