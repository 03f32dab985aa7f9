/** Longer words are cut before they are compared: an id that a person types is short. */
const longest = 64

/**
 * The known words that a mistyped one could be, the nearest first, at most `most`: those that lie within a third of its length (Levenshtein), or begin or
 * contain it. Words equally near stand in the order given.
 */
export function nearest(word: string, known: readonly string[], most = 3): string[] {
	const typed = word.slice(0, longest).toLowerCase()
	return known
		.map(candidate => ({ candidate, distance: distanceOf(typed, candidate.slice(0, longest).toLowerCase()) }))
		.filter(({ candidate, distance }) => distance <= Math.max(1, Math.ceil(typed.length / 3)) || (typed.length > 1 && candidate.toLowerCase().includes(typed)))
		.sort((left, right) => left.distance - right.distance)
		.slice(0, most)
		.map(({ candidate }) => candidate)
}

/** The least number of insertions, deletions and changes that turn one word into the other. */
function distanceOf(left: string, right: string): number {
	let row = Array.from({ length: right.length + 1 }, (_, at) => at)
	for (let i = 1; i <= left.length; i++) {
		const next = [i]
		for (let j = 1; j <= right.length; j++) {
			const changed = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1)
			next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1))
		}
		row = next
	}
	return row[right.length] as number
}
