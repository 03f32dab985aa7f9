/** A transformation of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer
	const [g, h, i, j, k, l] = inner
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
	return [a * x + c * y + e, b * x + d * y + f]
}

/** A matrix out of what a PDF's library gives: an array of six numbers, or something like it. */
export function matrixOf(given: ArrayLike<number> | null | undefined): Matrix {
	if (!given || given.length < 6) return identity
	const numbers = Array.from({ length: 6 }, (_, at) => Number(given[at]))
	return numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : identity
}
