/** Paths by what they have in common: `/quxian/units/x/`, `/quxian/units/x.csv` are `{ '/quxian/units/x': '.csv /' }`; one line a page in the record. */
export function packPaths(paths: Iterable<string>): Record<string, string> {
	const endings = new Map<string, Set<string>>()
	for (const path of paths) {
		const [stem, ending] = splitPath(path)
		endings.set(stem, (endings.get(stem) ?? new Set()).add(ending))
	}
	return Object.fromEntries([...endings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, set]) => [stem, [...set].sort().join(' ')]))
}

/** The paths again. */
export function unpackPaths(packed: Readonly<Record<string, string>>): string[] {
	return Object.entries(packed).flatMap(([stem, endings]) => endings.split(' ').map(ending => stem + ending))
}

/** A page ends in its slash, a file from the first dot of its name on. */
function splitPath(path: string): [stem: string, ending: string] {
	if (path.endsWith('/')) return [path.slice(0, -1), '/']
	const dot = path.indexOf('.', path.lastIndexOf('/'))
	return dot === -1 ? [path, ''] : [path.slice(0, dot), path.slice(dot)]
}
