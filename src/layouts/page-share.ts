import type { PublishedPlan } from '../atlas/index.ts'
import { mediaTypeOf } from '../server/media-types.ts'

/** The forms in which a page can be taken away, each a file at the page's own address, in the order in which they are offered. */
const forms = {
	docx: { label: 'Word 台账', reader: 'person' },
	xlsx: { label: 'Excel 台账', reader: 'person' },
	'excel.csv': { label: '表格（CSV，Excel、WPS 直接打开）', reader: 'person' },
	'offline.html': { label: '单个网页文件（不用联网，可筛选和搜索）', reader: 'person' },
	csv: { label: 'CSV（UTF-8）', reader: 'program' },
	json: { label: 'JSON', reader: 'program' },
	'akn.xml': { label: 'Akoma Ntoso XML', reader: 'program' },
	'atom.xml': { label: '订阅（Atom）', reader: 'program' },
	'feed.json': { label: '订阅（JSON Feed）', reader: 'program' },
} as const satisfies Record<string, { label: string; reader: 'person' | 'program' }>

export type PageFormat = keyof typeof forms

/** What can be taken from a page: downloads, a version to embed, words to cite it by. */
export interface PageShare {
	/** whose words the page shows */
	plans: readonly PublishedPlan[]
	/** The files at the page's own address: `/quxian/` has `/quxian.csv`. */
	formats: readonly PageFormat[]
	/** whether `/embed` + path is a page */
	embeds?: boolean
}

/** A further table of a page: its CSV lies beside the page's own, `/quxian.targets.csv`. */
export interface PageTable {
	/** Part of its address, and so for good: `targets` of /quxian/ is /quxian.targets.csv. */
	name: 'bodies' | 'elsewhere' | 'facts' | 'fields' | 'map' | 'measures' | 'partners' | 'roles' | 'sections' | 'targets'
	/** What it is of. */
	title: string
}

/** What a form is called, its media type, and whether people or programs read it. */
export const formOf = (format: PageFormat): (typeof forms)[PageFormat] & { type: string } => ({ ...forms[format], type: mediaTypeOf(`.${format}`) })

/** What an address ends with that is a file beside a page: a form of it, a further table, or what helps to embed it. */
type FileEnding = PageFormat | `${PageTable['name']}.${'csv' | 'excel.csv'}` | 'embed.json' | 'oembed.json' | 'fragment.html' | 'qr.svg'

/**
 * The path of a page in another form: `/quxian/` as csv is `/quxian.csv`, the home page `/index.csv`.
 * @param path the page's path from the site's root, with both slashes
 */
export const formatPath = (path: string, ending: FileEnding): string => `${path === '/' ? '/index' : path.replace(/\/$/, '')}.${ending}`

/** The embeddable version of a page: `/embed/quxian/`. */
export const embedPath = (path: string): string => `/embed${path}`
