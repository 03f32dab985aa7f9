import type { PageBlock } from './page-block.ts'

/** Lines of running text; shorter ones may be the same by chance. */
const longEnough = 30
const fewest = 3

/**
 * Where the second copy of a document begins, on a page that prints it twice (for wide and for narrow screens, one of them hidden by a style sheet); the number of
 * blocks when there is one copy.
 */
export function secondCopy(blocks: readonly PageBlock[]): number {
	const long = blocks.flatMap((block, at) => (block.words.length >= longEnough ? [{ at, words: block.words }] : []))
	const half = long.length / 2
	if (half < fewest || !Number.isInteger(half)) return blocks.length
	if (long.slice(0, half).some(({ words }, index) => words !== long[half + index]?.words)) return blocks.length
	let start = long[half]?.at as number
	let first = long[0]?.at as number
	while (first > 0 && start > (long[half - 1]?.at as number) + 1 && blocks[first - 1]?.words === blocks[start - 1]?.words) {
		first--
		start--
	}
	return start
}
