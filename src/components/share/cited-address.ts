/**
 * Where a page stands, for whoever copies words to cite it by from a site that does not know its own address: without what was chosen on it (?unit=…) and
 * without its anchor. Empty for a file on somebody's disk.
 */
export function citedAddress({ protocol, origin, pathname }: Pick<Location, 'protocol' | 'origin' | 'pathname'>): string {
	return /^https?:$/.test(protocol) ? `，${origin}${pathname}` : ''
}
