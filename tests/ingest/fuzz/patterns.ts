/** What is known of a pattern while documents are read: itself, and the longest text it was asked about. */
export interface SeenPattern {
	pattern: RegExp
	longest: number
}

/** Runs something and gives every regular expression that it used, wherever it was made, with the length of the longest text it met. */
export function patternsUsedBy(run: () => void): SeenPattern[] {
	const seen = new Map<string, SeenPattern>()
	const own = RegExp.prototype.exec
	RegExp.prototype.exec = function (text: string) {
		const { source, ignoreCase, multiline, unicode } = this
		const key = `${source} ${ignoreCase} ${multiline} ${unicode}`
		const known = seen.get(key)
		if (!known) seen.set(key, { pattern: this, longest: String(text).length })
		else if (known.longest < String(text).length) known.longest = String(text).length
		return own.call(this, text)
	}
	try {
		run()
	} finally {
		RegExp.prototype.exec = own
	}
	return [...seen.values()]
}

/** Signs that quantified classes are usually about. */
const usual = [' ', '\t', '\n', '1', '甲', 'a', '，', '.']

/** The texts that make a pattern slow if any do: what it is made of, many times, between things that begin and that spoil a match. */
export function* attacksOn({ source }: RegExp, length: number): Generator<string> {
	const literals = [...new Set(source.match(/[\u4e00-\u9fff]{1,8}|[^\u4e00-\u9fff\\\w^$?+(){}|]/g) ?? [])]
	const pumps = new Set([...usual, ...literals, ...literals.flatMap(words => [...words])].slice(0, 60))
	const starts = new Set(['', 'x', ...literals.slice(0, 3)])
	for (const pump of pumps) {
		const body = pump.repeat(Math.floor(length / pump.length))
		for (const start of starts) for (const end of ['', '乙']) yield start + body + end
	}
}

/** How long a pattern takes over a text, all its matches, in milliseconds; the least of up to three tries, as another process may have had the processor. */
export function timeOf(pattern: RegExp, text: string, enough: number): number {
	const global = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`)
	let least = Number.POSITIVE_INFINITY
	for (let tries = 0; tries < 3 && least > enough; tries++) {
		const begin = performance.now()
		for (const _match of text.matchAll(global));
		least = Math.min(least, performance.now() - begin)
	}
	return least
}
