import type { SearchRecord } from '../record.ts'

/** The number of a task as it is shown before its title: 3, 1.2; empty when the document gives it none. */
export function numberOf({ number }: Pick<SearchRecord, 'number'>): string {
	return number === null ? '' : number.replace(/[.．、]$/u, '')
}
