/** Names that are pages of the site already: no place can have them as its address. */
export const reservedSlugs: ReadonlySet<string> = new Set([
	'404',
	'charts',
	'compare',
	'data',
	'embed',
	'functions',
	'guide',
	'lineage',
	'measures',
	'pagefind',
	'quality',
	'search',
	'targets',
])
