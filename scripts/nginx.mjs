import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { programOfDebian, works } from './debian-program.mjs'
import { freePort, runServer } from './run-server.mjs'

/**
 * The nginx for the tests: NGINX_PATH, the one of this machine, or that of Debian's package, which is unpacked into .cache and not installed: nothing of the machine
 * changes and no service starts. Gives the reason where there is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ path: string } | { reason: string }}
 */
export function findNginx(env = process.env) {
	const folders = [...(env.PATH ?? '').split(delimiter).filter(folder => folder !== ''), '/usr/sbin', '/usr/local/sbin']
	const installed = env.NGINX_PATH ? [env.NGINX_PATH] : folders.map(folder => join(folder, 'nginx'))
	const found = installed.find(path => existsSync(path) && works(path, ['-v']))
	if (found) return { path: found }
	if (env.NGINX_PATH) return { reason: `NGINX_PATH 所指的 nginx 不能运行：${env.NGINX_PATH}。There is no nginx at NGINX_PATH.` }
	return programOfDebian('nginx', ['nginx', 'nginx-core'], ['-v'])
}

/**
 * Runs nginx with one server on a free port of this machine, whose `server { }` includes a configuration as an admin would. One process of one's own rights.
 * Throws with what nginx says when it does not accept the configuration.
 * @param {string} nginx
 * @param {string} conf the text that is included
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startNginx(nginx, conf) {
	const folder = mkdtempSync(join(tmpdir(), 'zeren-nginx-'))
	const port = await freePort()
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/${name};`)
	writeFileSync(join(folder, 'zeren.conf'), conf)
	writeFileSync(
		join(folder, 'nginx.conf'),
		[
			'daemon off;',
			'master_process off;',
			`pid ${folder}/nginx.pid;`,
			'error_log stderr crit;',
			'events { }',
			`http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; include ${folder}/zeren.conf; } }`,
		].join('\n'),
	)
	const argv = ['-p', folder, '-c', join(folder, 'nginx.conf')]
	const checked = spawnSync(nginx, [...argv, '-t'], { encoding: 'utf8' })
	if (checked.status !== 0) {
		rmSync(folder, { recursive: true, force: true })
		throw new Error(checked.stderr)
	}
	return runServer(nginx, argv, { port, folder })
}
