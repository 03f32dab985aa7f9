/** What stops the whole site from being built, in words for the maintainer. A fault of one document does not: it is left out (LeftOut). */
export class AtlasError extends Error {
	override name = 'AtlasError'
	readonly hint: string
	/** @param message what is wrong · @param hint what to do */
	constructor(message: string, hint: string) {
		super(`${message}\n${hint}`)
		this.hint = hint
	}
}
