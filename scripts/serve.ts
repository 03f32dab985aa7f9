/** `npm run serve`: shows the built site on this machine until Ctrl-C. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveSite } from './serve-site.ts'
import { siteOptionsOrExit } from './site-options-or-exit.ts'

const { out, base } = siteOptionsOrExit()
const wanted = Number(process.env.PORT || 4321)

if (existsSync(join(out, 'index.html'))) {
	const site = await serveSite({ folder: out, base, port: wanted, host: process.env.HOST || '127.0.0.1' })
	process.stdout.write(`\n  打开 Open  ${site.address}\n  停止 Stop  Ctrl-C\n\n`)
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site.close().then(() => process.exit(0)))
} else {
	process.stderr.write(`${out}/ 里还没有网站，请先运行 npm run build。There is no site in ${out}/ yet: npm run build first.\n`)
	process.exitCode = 1
}
