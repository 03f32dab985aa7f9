/** What Astro, Vite and their parsers say of a fault besides its message. */
interface AstroFault extends Error {
	hint?: string
	/** The module, where no place in it is known. */
	id?: string
	loc?: { file?: string; line?: number; column?: number }
	/** The lines around the fault. */
	frame?: string
}

/** What Astro says of a fault that ended a build: the sentence, what to do, the place in the source, and the way to it. */
export function describeAstroError(error: unknown): string {
	if (!(error instanceof Error)) return String(error)
	const { name, message, hint, id, loc, frame, stack = '' }: AstroFault = error
	const place = [loc?.file ?? id, loc?.line, loc?.column].filter(part => part !== undefined).join(':')
	const calls = stack.split('\n').filter(line => /^\s+at /.test(line))
	const causes = error.cause === undefined ? [] : [`原因：${describeAstroError(error.cause)}`]
	return [`${name}: ${message}`, hint ?? '', place, frame ?? '', calls.join('\n'), ...causes].filter(part => part !== '').join('\n')
}
