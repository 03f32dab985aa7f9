import type { Embeddable } from './embeddables.ts'
import { frameCode } from './frame-code.ts'

/** An answer of oEmbed 1.0 (oembed.com, 2.3.4): a rich resource. */
export interface Oembed {
	version: '1.0'
	type: 'rich'
	title: string
	author_name?: string
	provider_name: string
	provider_url: string
	cache_age: number
	html: string
	width: number
	height: number
}

const day = 24 * 60 * 60
/** Wide enough for tables; the frame is as wide as its place. */
const width = 720

/**
 * What can be embedded as an oEmbed answer: the frame that works without a script. The author is the issuer where all that is shown is by one.
 * @param address makes an address of a path; consumers need it absolute, so the site's origin must be known
 */
export function oembedOf({ path, title, plans, height }: Embeddable, address: (path: string) => string): Oembed {
	const issuers = new Set(plans.map(plan => plan.issuers.join('、') || plan.jurisdiction.name))
	const [issuer] = issuers
	return {
		version: '1.0',
		type: 'rich',
		title,
		...(issuers.size === 1 && issuer ? { author_name: issuer } : {}),
		provider_name: '责任 Zeren',
		provider_url: address('/'),
		cache_age: day,
		html: frameCode({ src: address(path), title, height }),
		width,
		height,
	}
}
