import { readdirSync } from 'node:fs'

/** The documents in seeds/, in order. */
export const seedFiles = readdirSync('seeds')
	.filter(file => !file.startsWith('.'))
	.sort()
