/** What the address of a comparison says: it can be shared, kept, and gone back to. */
export interface Filter {
	/** A token of the rows (src/compare/align/row-tokens.ts); empty for all rows. */
	only: string
	/** The id of an action, and of a function; empty for all. */
	action: string
	function: string
}

export const filterNames = ['only', 'action', 'function'] as const

/** Reads `?only=lead&action=elderly&function=jiaoyu`. */
export function readFilter(parameters: URLSearchParams): Filter {
	const value = (name: string) => (parameters.get(name) ?? '').trim()
	return { only: value('only'), action: value('action'), function: value('function') }
}

/** The ids in `?plans=a,b,c`, each once, also where they are repeated parameters. */
export function readPlans(parameters: URLSearchParams): string[] {
	const ids = parameters.getAll('plans').flatMap(value => value.split(',').map(id => id.trim()))
	return [...new Set(ids)].filter(id => id !== '')
}

/** The address's parameters with another filter; what else they say stays. A comma needs no escape there, and is easier to read. */
export function withFilter(parameters: URLSearchParams, filter: Filter): string {
	const next = new URLSearchParams(parameters)
	for (const name of filterNames) {
		if (filter[name] === '') next.delete(name)
		else next.set(name, filter[name])
	}
	return next.toString().replaceAll('%2C', ',')
}

export function isFiltered(filter: Filter): boolean {
	return filterNames.some(name => filter[name] !== '')
}
