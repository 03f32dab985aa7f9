import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupError } from './modules.mjs'

/** The one made to run without a window first: its pages open in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * What a browser under test is started with: no sandbox (tests run as root on CI), and no way to the outside world.
 * @type {readonly string[]}
 */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-dev-shm-usage',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/**
 * The browser for the tests: CHROMIUM_PATH, or the first Chromium or Chrome of this machine.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} its path
 */
export function findChromium(env = process.env) {
	if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
	const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
	return [...folders.flatMap(folder => names.map(name => join(folder, name))), ...places].find(path => existsSync(path))
}

/**
 * The browser for the tests; on Debian and its kin it is installed when it is missing, with fonts for Chinese.
 * Throws a SetupError when there is none and none can be installed.
 */
export function ensureChromium() {
	const found = findChromium()
	if (found) return found
	if (process.env.CHROMIUM_PATH) throw new SetupError(`CHROMIUM_PATH 所指的浏览器不存在：${process.env.CHROMIUM_PATH}\nThere is no browser at CHROMIUM_PATH.`)
	process.stderr.write('正在安装 Chromium（网页测试要用）…… Installing Chromium for the browser tests…\n')
	if (installOnDebian(['chromium-headless-shell', 'fonts-noto-cjk']) || installOnDebian(['chromium', 'fonts-noto-cjk'])) {
		const installed = findChromium()
		if (installed) return installed
	}
	throw new SetupError(
		'没有找到 Chromium 或 Chrome，也不能自动安装。请安装其中之一，或用 CHROMIUM_PATH 指明它的位置，再运行 npm test。\n' +
			'There is no Chromium or Chrome and it cannot be installed from here: install one, or name it in CHROMIUM_PATH, then run npm test again.',
	)
}

/**
 * Installs packages where that can be done without asking: on Debian and its kin, as root or with sudo. Gives whether they are there.
 * @param {readonly string[]} names
 */
export function installOnDebian(names) {
	const isRoot = process.getuid?.() === 0
	const prefix = isRoot ? [] : ['sudo', '-n']
	if (spawnSync('apt-get', ['--version']).status !== 0) return false
	if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	/** @param {string[]} argv */
	const apt = argv => {
		const [command = '', ...rest] = [...prefix, 'apt-get', '-qq', ...argv]
		return spawnSync(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
	}
	const packages = ['install', '--yes', '--no-install-recommends', ...names]
	return apt(packages) || (apt(['update']) && apt(packages))
}
