/**
 * Reads the text of a QR code by ISO/IEC 18004, without repairing errors: versions 1 to 9, bytes, level M; enough to know that what was drawn is what was
 * meant. Throws at anything else.
 * @param framed its modules, with a margin of four
 */
export function readQr(framed: readonly (readonly boolean[])[]): string {
	const modules = framed.slice(4, -4).map(row => row.slice(4, -4))
	const size = modules.length
	const version = (size - 17) / 4
	const at = (x: number, y: number) => modules[y]?.[x] === true
	const format = formatAt(at)
	const mask = masks[(format >> 10) & 7] as (x: number, y: number) => boolean
	const isOfPattern = patternsOf(version, size)
	const bits: number[] = []
	let isUpward = true
	for (let right = size - 1; right > 0; right -= 2) {
		if (right === 6) right = 5
		for (let step = 0; step < size; step++) {
			const y = isUpward ? size - 1 - step : step
			for (const x of [right, right - 1]) if (!isOfPattern(x, y)) bits.push(Number(at(x, y) !== mask(x, y)))
		}
		isUpward = !isUpward
	}
	return textIn(blocksOf(version, bytesIn(bits)))
}

/** By version, at level M: how many blocks, and the number of data bytes of each. */
const blocks: Readonly<Record<number, readonly number[]>> = {
	1: [16],
	2: [28],
	3: [44],
	4: [32, 32],
	5: [43, 43],
	6: [27, 27, 27, 27],
	7: [31, 31, 31, 31],
	8: [38, 38, 39, 39],
	9: [36, 36, 36, 37, 37],
}
const alignments: Readonly<Record<number, readonly number[]>> = {
	1: [],
	2: [6, 18],
	3: [6, 22],
	4: [6, 26],
	5: [6, 30],
	6: [6, 34],
	7: [6, 22, 38],
	8: [6, 24, 42],
	9: [6, 26, 46],
}
const masks: readonly ((x: number, y: number) => boolean)[] = [
	(x, y) => (x + y) % 2 === 0,
	(_, y) => y % 2 === 0,
	x => x % 3 === 0,
	(x, y) => (x + y) % 3 === 0,
	(x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
	(x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
	(x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
	(x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** The fifteen bits of the format around the upper left finder, unmasked; the level must be M (00). */
function formatAt(at: (x: number, y: number) => boolean): number {
	const places = [0, 1, 2, 3, 4, 5, 7, 8].map((x): [number, number] => [x, 8]).concat([7, 5, 4, 3, 2, 1, 0].map((y): [number, number] => [8, y]))
	const format = places.reduce((bits, [x, y]) => (bits << 1) | Number(at(x, y)), 0) ^ 0b101010000010010
	if (format >> 13 !== 0) throw new Error(`level ${format >> 13} is not M`)
	return format
}

function patternsOf(version: number, size: number): (x: number, y: number) => boolean {
	const centres = alignments[version]
	if (!centres) throw new Error(`version ${version} is not read`)
	const last = centres.at(-1)
	const isFinder = (x: number, y: number) => (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8)
	const isAlignment = (x: number, y: number) =>
		centres.some(cx =>
			centres.some(cy => {
				const isUnderFinder = (cx === 6 && (cy === 6 || cy === last)) || (cx === last && cy === 6)
				return !isUnderFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2
			}),
		)
	const isVersion = (x: number, y: number) => version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))
	return (x, y) => x === 6 || y === 6 || isFinder(x, y) || isAlignment(x, y) || isVersion(x, y)
}

function bytesIn(bits: readonly number[]): number[] {
	return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) => bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0))
}

/** The data bytes in their order: blocks are interleaved byte by byte, the shorter ones end first. */
function blocksOf(version: number, bytes: readonly number[]): number[] {
	const lengths = blocks[version] ?? []
	const data: number[][] = lengths.map(() => [])
	let at = 0
	for (let index = 0; index < Math.max(...lengths); index++) {
		for (const [block, length] of lengths.entries()) if (index < length) data[block]?.push(bytes[at++] ?? 0)
	}
	return data.flat()
}

function textIn(bytes: readonly number[]): string {
	const half = bytes.flatMap(byte => [byte >> 4, byte & 15])
	if (half[0] !== 4) throw new Error(`mode ${half[0]} is not bytes`)
	const length = ((half[1] ?? 0) << 4) | (half[2] ?? 0)
	const text = Array.from({ length }, (_, index) => ((half[3 + 2 * index] ?? 0) << 4) | (half[4 + 2 * index] ?? 0))
	return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text))
}
