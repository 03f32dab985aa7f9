/**
 * node scripts/with-modules.mjs COMMAND ARGUMENTS…
 * Installs the packages when they are missing, then runs the command with the project's own Node and tools.
 */
import { spawn } from 'node:child_process'
import { ensureModules, environment, findNode, root, runMain, SetupError } from './modules.mjs'

await runMain(async () => {
	const [command, ...argv] = process.argv.slice(2)
	if (!command) throw new SetupError('node scripts/with-modules.mjs COMMAND ARGUMENTS…')
	ensureModules()
	const node = findNode()
	return run(command === 'node' ? node : command, argv, node)
})

/**
 * @param {string} command
 * @param {string[]} argv
 * @param {string} node
 * @returns {Promise<number>} the exit status
 */
function run(command, argv, node) {
	const child = spawn(command, argv, {
		cwd: root,
		stdio: 'inherit',
		env: environment(node),
		shell: process.platform === 'win32' && command !== node,
	})
	// Ctrl-C reaches the child as well: this process waits until it has tidied up.
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
	return new Promise((resolve, reject) => {
		child.on('error', reject)
		child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
	})
}
