import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './modules.mjs'

/**
 * A program of Debian's packages, unpacked into .cache and not installed: nothing of the machine changes and no service starts. Gives the reason where it cannot be had.
 * @param {string} program its name in usr/sbin
 * @param {readonly string[]} packages with the libraries that a Debian without it lacks; one that this Debian does not know is passed over
 * @param {readonly string[]} proof arguments with which it ends well
 * @returns {{ path: string } | { reason: string }}
 */
export function programOfDebian(program, packages, proof) {
	const folder = join(root, '.cache', 'debian', program)
	const path = join(folder, 'usr', 'sbin', program)
	const isReady = () => existsSync(path) && works(path, proof, librariesOf(path))
	if (isReady()) return { path }
	if (!works('apt-get', ['--version']) || !works('dpkg', ['--version'])) {
		return { reason: `没有安装 ${program}，这里也不是 Debian，不能取它的软件包。There is no ${program}, and no Debian to take it from.` }
	}
	mkdirSync(folder, { recursive: true })
	if (!packages.some(name => download(name, folder))) spawnSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' })
	for (const name of packages) download(name, folder)
	for (const file of readdirSync(folder).filter(name => name.endsWith('.deb'))) {
		spawnSync('dpkg', ['-x', join(folder, file), folder])
		rmSync(join(folder, file))
	}
	if (isReady()) return { path }
	return { reason: `没有安装 ${program}，Debian 的软件包也取不到或不能运行。${program} is not installed, and Debian's package cannot be had or does not run.` }
}

/**
 * The environment in which an unpacked program finds the libraries that were unpacked with it.
 * @param {string} path
 * @returns {NodeJS.ProcessEnv}
 */
export function librariesOf(path) {
	const libraries = join(path, '..', '..', 'lib')
	const folders = existsSync(libraries) ? readdirSync(libraries).filter(name => name.includes('-linux-')) : []
	return { ...process.env, LD_LIBRARY_PATH: folders.map(name => join(libraries, name)).join(':') }
}

/**
 * @param {string} name
 * @param {string} folder
 */
function download(name, folder) {
	return spawnSync('apt-get', ['-qq', 'download', name], { cwd: folder, stdio: 'ignore' }).status === 0
}

/**
 * Whether a command ends well.
 * @param {string} command
 * @param {readonly string[]} argv
 * @param {NodeJS.ProcessEnv} [env]
 */
export function works(command, argv, env = process.env) {
	return spawnSync(command, argv, { stdio: 'ignore', env }).status === 0
}
