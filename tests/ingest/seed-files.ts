import { readdirSync } from 'node:fs'

/** The documents in seeds/, in order, without their sidecars. */
export const seedFiles = readdirSync('seeds')
	.filter(file => !file.startsWith('.') && !/\.ya?ml$/.test(file))
	.sort()
