import type { Shown } from './score.ts'

/** A search that can be asked. */
export interface Engine {
	/** As it is called in the report. */
	name: string
	ask(query: string): Promise<Shown>
	/** A first search by somebody who has seen nothing yet, and the next one. */
	measure(): Promise<EngineCost>
	close(): Promise<void>
}

export interface EngineCost {
	/** Bytes over the wire, compressed, the page included. */
	firstBytes: number
	nextBytes: number
	/** Milliseconds from the opening of the page to the results. */
	firstTime: number
	nextTime: number
	/** Median milliseconds from a keystroke to the results; null where there is no box to type into. */
	keystroke: number | null
}

/** What the first search and the next one ask for. */
export const measuredQueries = ['县教育局负责什么', '科普大篷车'] as const
