/**
 * `npm run build`: the site into dist/. With --if-changed nothing is done when nothing changed since the last build.
 * Exit status 0 when a site was published, also when documents were left out; 1 when not, 2 for an option that does not fit: the last one is then as it was.
 */
import { BuildError, type BuildReport, buildSite } from './build-site.ts'
import { readStamp, writeStamp } from './build-stamp.ts'
import { describeLeftOutOf } from './describe-left-out.ts'
import { describePromises } from './describe-promises.ts'
import { inputDigest } from './input-digest.ts'
import { siteOptionsOrExit } from './site-options-or-exit.ts'

const options = siteOptionsOrExit()
const digest = inputDigest(options)
const known = process.argv.includes('--if-changed') ? readStamp(options.out, digest) : undefined

try {
	if (!known) process.stdout.write('正在生成网站…… Building the site…\n')
	const report = known ?? (await buildSite(options))
	if (!known) writeStamp(options.out, digest, report)
	process.stdout.write(`${describe(report, known !== undefined)}\n`)
	const leftOut = describeLeftOutOf(report.leftOut)
	for (const warning of describePromises(report)) process.stderr.write(`\n${warning}\n`)
	if (leftOut !== '') process.stderr.write(`\n${leftOut}\n质量报告也列出了它们。 The quality report lists them too.\n`)
} catch (error) {
	if (!(error instanceof BuildError)) throw error
	process.stderr.write(`\n构建失败。${options.out}/ 保持上一次的样子。The build failed; ${options.out}/ is as it was.\n\n${error.message}\n`)
	process.exitCode = 1
}

function describe({ plans, tasks, units, pages, bytes, dataVersion, seconds }: BuildReport, skipped: boolean): string {
	const contents = `${plans} 份方案 plans · ${tasks} 项任务 tasks · ${units} 个单位 units · ${pages} 个页面 pages · ${(bytes / 1e6).toFixed(1)} MB`
	const time = skipped ? '内容未变，沿用上次的结果 unchanged' : `用时 ${seconds.toFixed(1)} 秒 s`
	return `${contents}\n${options.out}/ · 数据版本 data version ${dataVersion} · ${time}`
}
