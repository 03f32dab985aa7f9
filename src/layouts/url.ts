/**
 * The address of a page of this site, under whatever base it is served.
 * @param path the path from the site's root, with its leading slash: `/quxian/#t12`, `/data/plans/quxian-2023.csv`
 * @param base the path under which the site is served, with or without its final slash
 */
export const url = (path: string, base: string = import.meta.env.BASE_URL): string => {
	if (!path.startsWith('/') || path.startsWith('//')) throw new Error(`url() takes a path from the site's root, got ${JSON.stringify(path)}`)
	return base.replace(/\/+$/, '') + path
}
