/**
 * The address of a page of this site, under whatever base it is served.
 * @param path the path from the site's root, with its leading slash: `/quxian/#t12`, `/data/plans/quxian-2023.csv`
 * @param base the path under which the site is served, with or without its final slash
 */
export const url = (path: string, base: string = import.meta.env.BASE_URL): string => {
	if (!path.startsWith('/') || path.startsWith('//')) throw new Error(`url() takes a path from the site's root, got ${JSON.stringify(path)}`)
	return base.replace(/\/+$/, '') + path
}

/**
 * The same with the site's origin in front, for what is read outside of the site (feeds, JSON-LD, oEmbed); without an origin (ZEREN_SITE) it is
 * the address from the server's root.
 * @param site `Astro.site`
 */
export const fullUrl = (path: string, site: URL | undefined, base?: string): string => (site ? new URL(url(path, base), site).href : url(path, base))

/** The path of a page from the site's root: what `url()` was given. */
export const pathOf = ({ pathname }: URL, base: string = import.meta.env.BASE_URL): string => pathname.slice(base.replace(/\/+$/, '').length)
