import type { Answer } from './answers.ts'

/** An answer narrowed to the chosen places; none when nothing of it lies there. With none chosen, the answer as it is. */
export function inPlaces(answer: Answer, slugs: readonly string[]): Answer[] {
	if (slugs.length === 0) return [answer]
	const here = <Row extends { place: { slug: string } }>(rows: readonly Row[]) => rows.filter(({ place }) => slugs.includes(place.slug))
	const orNothing = (narrowed: Answer, rows: readonly unknown[]) => (rows.length > 0 ? [narrowed] : [])
	switch (answer.kind) {
		case 'units': {
			const rows = here(answer.rows)
			const elsewhere = answer.rows.filter(row => !rows.includes(row))
			return orNothing({ ...answer, rows, others: [...elsewhere, ...answer.others] }, rows)
		}
		case 'function':
		case 'targets':
		case 'action':
		case 'topic': {
			const rows = here<{ place: { slug: string } }>(answer.rows)
			return orNothing({ ...answer, rows } as Answer, rows)
		}
		case 'place':
			return slugs.includes(answer.place.slug) ? [answer] : []
		case 'absent':
			return answer.places.some(({ slug }) => slugs.includes(slug)) ? [answer] : []
		case 'comparison':
		case 'document':
			return [answer]
	}
}
