/**
 * Where a page stands, for whoever copies words to cite it by from a site that does not know its own address: without what was chosen on it (?unit=…) and
 * without its anchor. Empty for a file on somebody's disk.
 * @param path from the server's root, where the page is cited by another address than it has (a plan by its permanent one)
 */
export function citedAddress({ protocol, origin, pathname }: Pick<Location, 'protocol' | 'origin' | 'pathname'>, path = pathname): string {
	return /^https?:$/.test(protocol) ? `，${origin}${path}` : ''
}
