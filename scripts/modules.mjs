import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project: every command works from here, wherever it is called. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const stamp = join(root, 'node_modules', '.zeren-installed')

/** The first Node that all packages accept; it runs TypeScript files as they are. */
const oldestNode = [22, 22]

/** What went wrong and what to do about it, for a person at a terminal: printed without a stack. */
export class SetupError extends Error {}

/**
 * Installs the packages when node_modules is missing or older than package-lock.json. Says so on stderr, so that `--json` output stays clean.
 * Throws a SetupError when npm cannot install.
 */
export function ensureModules() {
	if (isInstalled()) return
	process.stderr.write('正在安装依赖，约半分钟…… Installing packages, about half a minute…\n')
	const fresh = !existsSync(join(root, 'node_modules'))
	const passed = (fresh && npm('ci')) || npm('install')
	if (!passed) {
		throw new SetupError(
			'依赖没有装上。请检查能否访问 npm 镜像（npm config get registry），再运行一次本命令。\nThe packages could not be installed: see that the npm registry can be reached, then run this command again.',
		)
	}
	writeFileSync(stamp, lockDigest())
	process.stderr.write('依赖已装好。Packages are in place.\n')
}

function isInstalled() {
	if (!existsSync(installed)) return false
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) return true
	return statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

function lockDigest() {
	return createHash('sha256').update(readFileSync(lock)).digest('hex')
}

/** @param {'ci' | 'install'} command */
function npm(command) {
	const argv = [command, '--no-audit', '--no-fund', '--loglevel=error', '--no-save']
	const result = spawnSync('npm', argv, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
	if (result.status === 0) return true
	if (command === 'install') process.stderr.write(`${result.stderr ?? ''}${result.error?.message ?? ''}\n`)
	return false
}

/**
 * The Node that runs everything after the install: the one of the package `node`, or this one when it is new enough.
 * Throws a SetupError when neither is there.
 */
export function findNode() {
	const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
	if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
	if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath
	throw new SetupError(
		`这里的 Node 是 ${process.versions.node}，随依赖安装的 Node 24 又没能装上。请安装 Node ${oldestNode.join('.')} 或更新的版本（https://nodejs.org），再运行一次本命令。\n` +
			`This Node is ${process.versions.node} and the one that comes with the packages could not be installed: install Node ${oldestNode.join('.')} or newer, then run this command again.`,
	)
}

/**
 * The environment for a command of the project: its tools and its Node come first on the path; no telemetry, no colour codes in files.
 * @param {string} node
 */
export function environment(node) {
	const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
	// What Node has compiled once it need not compile again: loading Astro and the sources is a tenth of a build.
	return { ...process.env, PATH: path, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(root, '.cache', 'node'), ASTRO_TELEMETRY_DISABLED: '1' }
}

/**
 * Runs the main function of a command and turns a SetupError into its message and exit status 1.
 * @param {() => Promise<number> | number} main gives the exit status
 */
export async function runMain(main) {
	try {
		process.exitCode = await main()
	} catch (error) {
		if (!(error instanceof SetupError)) throw error
		process.stderr.write(`${error.message}\n`)
		process.exitCode = 1
	}
}
