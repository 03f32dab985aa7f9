/** What the view needs beside the comparison. */
export interface ViewOptions {
	/** Makes an address of a path below the site's base. */
	address(path: string): string
	/** What a function is called. */
	functionName(id: string): string
	/** now: differences of words are marked at once · later: texts are plain, and {@link fillText} marks them when they come into view */
	marks: 'now' | 'later'
}
