/*
 * How long something takes, for tests that tell linear time from quadratic. It is processor time of this thread: what else a loaded machine does counts for
 * nothing. Some systems count it in steps of a few milliseconds, so what is short is done again and again.
 */

/** Milliseconds over which steps of the clock no longer matter. */
const measurable = 15

/** Older Node only counts that of all threads. */
const processorTime = process.threadCpuUsage ?? process.cpuUsage

/** Processor time of one run, in milliseconds: the mean of as many as can be measured. */
export function meanTime<Given>(run: (given: Given) => unknown, given: Given): number {
	const before = processorTime()
	for (let runs = 1; ; runs++) {
		run(given)
		const { user, system } = processorTime(before)
		const time = (user + system) / 1000
		if (time >= measurable || runs === 10_000) return time / runs
	}
}

/** Growth of time with eight times as much: below this it is linear, for which eight is due; where it is quadratic 64 are. */
export const linearGrowth = 24
/** The same of what takes no longer at all, for which one is due. */
export const noGrowth = 3

/**
 * How often as long eight times `small` takes as `small`, the least of up to thirty tries (a shared machine may stand still in many of them), no more than are
 * needed to get below `bound`; compare it with {@link linearGrowth} or {@link noGrowth}. Both are prepared first: making a text is no part of reading it.
 */
export function growth<Given>(prepare: (size: number) => Given, run: (given: Given) => unknown, small: number, bound = linearGrowth): number {
	const [few, many] = [prepare(small), prepare(small * 8)]
	run(few)
	let least = Number.POSITIVE_INFINITY
	for (let tries = 0; tries < 30 && least >= bound; tries++) least = Math.min(least, meanTime(run, many) / meanTime(run, few))
	return least
}
