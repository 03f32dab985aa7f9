#!/usr/bin/env node
import { loadRegistries } from '../model/index.ts'
import { runCommand } from './run-command.ts'

// `npm run ingest -- FILE | head` closes the pipe before all is written: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error
	process.exit(0)
})

const { stdout, stderr, env: environment } = process
process.exitCode = await runCommand(process.argv.slice(2), { stdout, stderr, environment, readRegistries: loadRegistries })
