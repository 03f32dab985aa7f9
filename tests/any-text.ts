import fc from 'fast-check'

/** Any sign of Unicode but half a surrogate pair. */
const anySign = fc.nat({ max: 0x10_ffff - 0x800 }).map(at => String.fromCodePoint(at < 0xd800 ? at : at + 0x800))
/** Words that are more than words where a text becomes a key. */
const dangerous = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'key', 'ref')

/** Any text at all: as `fc.string({ unit: 'binary' })`, which first makes a table of all the million signs. */
export function anyText(size: { maxLength?: number } = {}): fc.Arbitrary<string> {
	const signs = fc.oneof({ weight: 40, arbitrary: anySign }, { weight: 1, arbitrary: dangerous })
	return fc.array(signs, size).map(parts => parts.join(''))
}
