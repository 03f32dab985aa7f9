/**
 * Does one thing after the other in so many lanes side by side. Every one is done, also when another fails: then it throws an AggregateError with the faults, in
 * the order of the things.
 */
export async function inLanes<Thing>(lanes: number, things: readonly Thing[], act: (thing: Thing) => Promise<void>): Promise<void> {
	const faults: unknown[] = []
	const waiting = [...things.entries()]
	const lane = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const [at, thing] = next
			await act(thing).catch(error => {
				faults[at] = error
			})
		}
	}
	await Promise.all(Array.from({ length: lanes }, lane))
	const errors = Object.values(faults)
	if (errors.length > 0) throw new AggregateError(errors, errors.map(error => (error instanceof Error ? error.message : String(error))).join('\n\n'))
}
