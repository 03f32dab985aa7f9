/** What is known of a pattern while documents are read: itself, and the longest text it was asked about. */
export interface SeenPattern {
	pattern: RegExp
	longest: number
}

/** Runs something and gives every regular expression that it used, wherever it was made, with the length of the longest text it met. */
export function patternsUsedBy(run: () => void): SeenPattern[] {
	// By the flags that change what is matched, then by source: no text is put together for each of a million questions.
	const seen = new Map<number, Map<string, SeenPattern>>()
	const own = RegExp.prototype.exec
	RegExp.prototype.exec = function (text: string) {
		const { source, ignoreCase, multiline, unicode } = this
		const flags = Number(ignoreCase) + 2 * Number(multiline) + 4 * Number(unicode)
		const bySource = seen.get(flags) ?? new Map<string, SeenPattern>()
		seen.set(flags, bySource)
		const { length } = String(text)
		const known = bySource.get(source)
		if (!known) bySource.set(source, { pattern: this, longest: length })
		else if (known.longest < length) known.longest = length
		return own.call(this, text)
	}
	try {
		run()
	} finally {
		RegExp.prototype.exec = own
	}
	return [...seen.values()].flatMap(bySource => [...bySource.values()])
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

/** Takes all matches of a pattern in a text. */
export function matcherOf(pattern: RegExp): (text: string) => void {
	const global = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`)
	return text => {
		for (const _match of text.matchAll(global));
	}
}
