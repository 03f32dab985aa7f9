/** `npm start`: installs, builds and serves. What is up to date is skipped; Ctrl-C ends it. */
import { spawn } from 'node:child_process'
import { ensureModules, environment, findNode, root, runMain } from './modules.mjs'

/** @type {import('node:child_process').ChildProcess | undefined} */
let current

await runMain(async () => {
	ensureModules()
	const node = findNode()
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => current?.kill(signal))
	const built = await run(node, ['scripts/build.ts', '--if-changed'])
	return built === 0 ? run(node, ['scripts/serve.ts']) : built
})

/**
 * @param {string} node
 * @param {string[]} argv
 * @returns {Promise<number>} the exit status
 */
function run(node, argv) {
	const child = spawn(node, argv, { cwd: root, stdio: 'inherit', env: environment(node) })
	current = child
	return new Promise((resolve, reject) => {
		child.on('error', reject)
		child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
	})
}
