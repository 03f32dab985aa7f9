/** Control signs, signs of direction and others that are not seen, and what ends a line in some programs; not the line end itself. */
const unseen = /[^\P{C}\n]|[\u2028\u2029]/gu
/** Stands for one UTF-16 unit, so that every position stays valid. */
const replacement = '␦'

/** A document's words do nothing to the terminal of the person who looks at them: what is not seen becomes ␦, a tab ⇥, unit for unit. */
export function printable(words: string): string {
	return words.replace(unseen, sign => (sign === '\t' ? '⇥' : replacement.repeat(sign.length)))
}

/** The same for every string in plain data. */
export function printableData<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? printable(inner) : inner))
}
