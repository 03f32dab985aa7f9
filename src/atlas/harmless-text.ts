/** Characters that no file should carry: those that control a terminal or a printer, U+FFFE and U+FFFF. */
const harmful = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

/**
 * A text as files for programs carry it, the same in all of them: control characters (C0 and C1) other than tab and line ends, U+FFFE, U+FFFF and halves of
 * surrogate pairs become U+FFFD, which shows that something stood there. Every place in the text stays where it is.
 */
export function harmlessText(text: string): string {
	return text.toWellFormed().replace(harmful, '\ufffd')
}

/** A value as JSON whose texts are harmless. @param indent what each level is indented by */
export function harmlessJson(value: unknown, indent?: string): string {
	return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? harmlessText(inner) : inner), indent)
}
