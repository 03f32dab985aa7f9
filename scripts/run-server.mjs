import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * @typedef {object} RunningServer
 * @property {string} origin
 * @property {() => Promise<void>} close stops it and removes its folder
 */

/**
 * Starts a server of this machine and waits until it answers. Throws when it does not within ten seconds.
 * @param {string} path the program
 * @param {readonly string[]} argv
 * @param {{ port: number, folder: string, env?: NodeJS.ProcessEnv }} options `folder` is its own, for its configuration and what it writes
 * @returns {Promise<RunningServer>}
 */
export async function runServer(path, argv, { port, folder, env = process.env }) {
	const child = spawn(path, argv, { stdio: ['ignore', 'ignore', 'inherit'], env })
	const origin = `http://127.0.0.1:${port}`
	const close = async () => {
		const ended = new Promise(settle => child.once('exit', settle))
		if (child.exitCode === null && child.signalCode === null && child.kill()) await ended
		rmSync(folder, { recursive: true, force: true })
	}
	for (let turn = 0; turn < 100; turn++) {
		if (await answers(origin)) return { origin, close }
		await new Promise(settle => setTimeout(settle, 100))
	}
	await close()
	throw new Error(`${path} did not answer`)
}

/** @param {string} address */
function answers(address) {
	return fetch(address).then(
		() => true,
		() => false,
	)
}

/**
 * A port that nobody listens on.
 * @returns {Promise<number>}
 */
export function freePort() {
	return new Promise((settle, fail) => {
		const server = createServer().once('error', fail)
		server.listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => (typeof address === 'object' && address ? settle(address.port) : fail(new Error('no port'))))
		})
	})
}
