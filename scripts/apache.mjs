import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { librariesOf, programOfDebian } from './debian-program.mjs'
import { freePort, runServer } from './run-server.mjs'

const packages = ['apache2-bin', 'libapr1', 'libaprutil1', 'liblua5.3-0', 'libjansson4']
const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'env', 'setenvif', 'headers', 'filter', 'deflate', 'alias']

/**
 * The Apache for the tests: that of Debian's packages, with its modules beside it, unpacked and not installed.
 * @returns {{ path: string } | { reason: string }}
 */
export function findApache() {
	return programOfDebian('apache2', packages, ['-v'])
}

/**
 * Runs Apache on a free port of this machine, with a site under a base and its configuration as `.htaccess` beside it. The site itself is not touched. Throws with what
 * Apache says when it cannot start; a fault of `.htaccess` is an answer 500.
 * @param {string} apache
 * @param {{ conf: string, site: string, base: string }} served `site` is a folder, absolute
 * @returns {Promise<import('./run-server.mjs').RunningServer>}
 */
export async function startApache(apache, { conf, site, base }) {
	const folder = mkdtempSync(join(tmpdir(), 'zeren-apache-'))
	const port = await freePort()
	const modulesFolder = join(apache, '..', '..', 'lib', 'apache2', 'modules')
	const served = join(folder, 'root', base)
	mkdirSync(served, { recursive: true })
	for (const name of readdirSync(site)) symlinkSync(join(site, name), join(served, name))
	writeFileSync(join(served, '.htaccess'), conf)
	writeFileSync(join(folder, 'mime.types'), '')
	// As root, Apache reads files as nobody.
	chmodSync(folder, 0o755)
	writeFileSync(
		join(folder, 'apache.conf'),
		[
			...modules.filter(name => existsSync(join(modulesFolder, `mod_${name}.so`))).map(name => `LoadModule ${name}_module ${modulesFolder}/mod_${name}.so`),
			`ServerRoot ${folder}`,
			'ServerName localhost',
			`PidFile ${folder}/apache.pid`,
			`ErrorLog ${folder}/error.log`,
			`TypesConfig ${folder}/mime.types`,
			`DefaultRuntimeDir ${folder}`,
			`Mutex file:${folder} default`,
			'StartServers 1',
			`Listen 127.0.0.1:${port}`,
			...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
			`DocumentRoot ${folder}/root`,
			`<Directory ${folder}/root>`,
			'Require all granted',
			'AllowOverride All',
			'</Directory>',
			'',
		].join('\n'),
	)
	const argv = ['-DFOREGROUND', '-f', join(folder, 'apache.conf')]
	const env = librariesOf(apache)
	const checked = spawnSync(apache, ['-t', '-f', join(folder, 'apache.conf')], { encoding: 'utf8', env })
	if (checked.status !== 0) {
		rmSync(folder, { recursive: true, force: true })
		throw new Error(checked.stderr)
	}
	return runServer(apache, argv, { port, folder, env })
}
