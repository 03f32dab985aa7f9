/** What Astro, Vite and their parsers say of a fault besides its message. */
interface AstroFault extends Error {
	hint?: string
	/** The module, where no place in it is known. */
	id?: string
	loc?: { file?: string; line?: number; column?: number }
	/** The lines around the fault. */
	frame?: string
}

/** Faults within faults that are described: who reads them wants the first ones. */
const deepest = 8

/** What Astro says of a fault that ended a build: the sentence, what to do, the place in the source, the way to it, and the faults behind it. */
export function describeAstroError(error: unknown): string {
	return describe(error, [])
}

/** @param around the faults that this one is behind: one that is behind itself is not said again */
function describe(error: unknown, around: readonly unknown[]): string {
	if (!(error instanceof Error)) return String(error)
	const { name, message, hint, id, loc, frame, stack = '' }: AstroFault = error
	const place = [loc?.file ?? id, loc?.line, loc?.column].filter(part => part !== undefined).join(':')
	const calls = stack.split('\n').filter(line => /^\s+at /.test(line))
	const within = [...around, error]
	const isNew = (fault: unknown) => fault !== undefined && within.length < deepest && !within.includes(fault)
	const faults = error instanceof AggregateError ? error.errors : []
	const behind = [
		...[error.cause].filter(isNew).map(cause => `原因：${describe(cause, within)}`),
		...faults.filter(isNew).map(fault => describe(fault, within)),
	]
	return [`${name}: ${message}`, hint ?? '', place, frame ?? '', calls.join('\n'), ...behind].filter(part => part !== '').join('\n')
}
