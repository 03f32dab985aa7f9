/*
 * How long something takes, for tests that tell linear time from quadratic. It is processor time of this thread: what else a loaded machine does counts for
 * nothing, and the least of several tries counts, as the first ones are also compiled or cleaned up after.
 */

/** Processor time in milliseconds; the least of up to three tries, of which the first that takes no more than `enough` is the last. */
export function timeTaken(run: () => unknown, enough = 0): number {
	let least = Number.POSITIVE_INFINITY
	for (let tries = 0; tries < 3 && least > enough; tries++) {
		const before = process.threadCpuUsage()
		run()
		const { user, system } = process.threadCpuUsage(before)
		least = Math.min(least, (user + system) / 1000)
	}
	return least
}

/** What is too short to be measured counts as so many milliseconds. */
const shortest = 0.5

/**
 * How often as long as `small` takes `large`, which is eight times as much; at most 24 where time grows as the size does, 64 where it grows as its square.
 * Both are prepared first: making a text is no part of reading it.
 */
export function growth<Given>(prepare: (size: number) => Given, run: (given: Given) => unknown, small: number): number {
	const [few, many] = [prepare(small), prepare(small * 8)]
	run(few)
	let least = Number.POSITIVE_INFINITY
	for (let tries = 0; tries < 4 && least > linearGrowth; tries++) {
		const short = Math.min(
			timeTaken(() => run(few), Number.POSITIVE_INFINITY),
			timeTaken(() => run(few), Number.POSITIVE_INFINITY),
		)
		least = Math.min(least, timeTaken(() => run(many), Number.POSITIVE_INFINITY) / Math.max(short, shortest))
	}
	return least
}

/** For eight times as much, three times what linear growth would be: below this it is linear, by far below what is quadratic. */
export const linearGrowth = 24
