import { pagePolicy } from '../layouts/policy.ts'

/** What a server says of some files beside their type. */
export interface Answer {
	/** Cache-Control. */
	cache: 'revalidate' | 'forever'
	/** Content-Security-Policy. */
	policy: string
	/** Whether programs of other sites may read it. */
	isOpen: boolean
	/** Whether a browser is to save it rather than show it. */
	isDownload?: true
	/** Whether search engines are not to list it: it says what another page says, and not every such file has a head to say so. */
	isCopy?: true
}

/** Some files of the site, and what is said of them. The path is a regular expression for what follows the base. */
export interface Zone extends Answer {
	name: string
	path: string
}

const cacheWords = { revalidate: 'no-cache', forever: 'public, max-age=31536000, immutable' } as const

const framedByOwn = `${pagePolicy};frame-ancestors 'self'`

/** What is said of every file that no zone has. */
export const plainAnswer: Answer = { cache: 'revalidate', policy: framedByOwn, isOpen: false }

/**
 * The zones in order: the first that fits is the one.
 * @param frames who may frame the embedded pages: the words of the server's variable
 */
export function zonesOf(frames: string): readonly Zone[] {
	const framedByPortals = `${pagePolicy};frame-ancestors ${frames}`
	return [
		// A fragment has its styles in it, and an offline page its program as well: they are taken away, not read here.
		{
			name: '片段：样式写在元素里，没有程序',
			path: '(?:embed|pinned)/.*\\.fragment\\.html$',
			cache: 'revalidate',
			policy: "default-src 'none';style-src 'unsafe-inline';img-src 'self' data:;frame-ancestors 'self'",
			isOpen: true,
			isCopy: true,
		},
		{ name: '单个网页文件：下载以后再打开', path: '.*\\.offline\\.html$', cache: 'revalidate', policy: 'sandbox', isOpen: false, isDownload: true },
		{ name: '名称随内容变的文件：长期缓存', path: '(?:_astro|pagefind|search/text)/', cache: 'forever', policy: framedByOwn, isOpen: false },
		{ name: '固定版本的文件：不再变', path: 'pinned/.*\\.(?:css|js|json|svg|png|csv)$', cache: 'forever', policy: framedByPortals, isOpen: true },
		{ name: '嵌入页：别的网站可以放进 iframe', path: '(?:embed|pinned)/', cache: 'revalidate', policy: framedByPortals, isOpen: true, isCopy: true },
		{ name: '开放数据：别的网站的程序可以读', path: '(?:data/|.*\\.(?:csv|json)$)', cache: 'revalidate', policy: framedByOwn, isOpen: true },
	]
}

/** The headers of an answer, in a fixed order. */
export function headersOf({ cache, policy, isOpen, isDownload, isCopy }: Answer): [name: string, value: string][] {
	return [
		['Content-Security-Policy', policy],
		['X-Content-Type-Options', 'nosniff'],
		['Referrer-Policy', 'strict-origin-when-cross-origin'],
		['Cache-Control', cacheWords[cache]],
		...(isOpen ? [['Access-Control-Allow-Origin', '*'] as [string, string]] : []),
		...(isCopy ? [['X-Robots-Tag', 'noindex'] as [string, string]] : []),
		...(isDownload ? [['Content-Disposition', 'attachment'] as [string, string]] : []),
	]
}
