/** Calibrated on tasks judged by hand: tests/ingest/resolve/measure-labels.yaml. */
export const limits = {
	/** Points of words that a measure of the section's action needs … */
	inAction: 0.8,
	/** … one of another action, or where the section decides nothing. */
	elsewhere: 2,
	/** … where the section decides nothing and nothing says that the outline's matter is meant. */
	offSubject: 4,
	/** Points by which the best must be ahead of the next. */
	margin: 0.3,
	/** … where a sentence of many is to say something clearly. */
	clearMargin: 1,
	/** Points that a sentence needs to write of a measure that no task carries out. */
	mention: 3.5,
	/** Points of words that a further measure needs, of the section's action or of another … */
	further: 4,
	furtherElsewhere: 8,
	/** … and at least this share of the first's, where no sentence of its own speaks for it. */
	furtherShare: 0.6,
} as const
