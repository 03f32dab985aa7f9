/** The size of a file for people: 0.3 KB, 62 KB, 1.3 MB. */
export function sizeWords(bytes: number): string {
	const [figure, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1000, 'KB']
	return `${figure >= 10 ? Math.round(figure) : Math.max(Math.round(figure * 10) / 10, 0.1)} ${unit}`
}
