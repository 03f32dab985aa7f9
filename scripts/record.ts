/**
 * `npm run record [-- --date YYYY-MM-DD]`: writes down what the finished site promises, its addresses and the changes of its data, in content/published.json.
 * For the maintainer, after a build and before the commit that is published; never in a build and never on CI. Exit status 0 when it was written; 1 when the
 * built site is not that of the plans as they are; 2 for wrong usage.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { getAtlas } from '../src/atlas/index.ts'
import { unpackPaths } from '../src/published/pack-paths.ts'
import { promisedPaths } from '../src/published/promised-paths.ts'
import { readRecord } from '../src/published/record.ts'
import { updateRecord } from '../src/published/update-record.ts'
import { readStamp } from './build-stamp.ts'
import { formatJson } from './format-json.ts'
import { inputDigest } from './input-digest.ts'
import { listFiles } from './list-files.ts'
import { readRecordArguments } from './record-arguments.ts'
import { siteOptionsOrExit } from './site-options-or-exit.ts'

const options = siteOptionsOrExit()
const wanted = readRecordArguments(process.argv.slice(2), new Date())
const file = options.record

if ('fault' in wanted) fail(2, wanted.fault)
else if (file === undefined) fail(2, '这批方案没有登记用的文件：请用 ZEREN_RECORD 指明一个。')
else if (!existsSync(options.out) || !readStamp(options.out, inputDigest(options)))
	fail(1, `${options.out}/ 不是现在这些内容生成的网站，请先运行 npm run build。`)
else {
	const before = readRecord(file)
	const atlas = await getAtlas({ seeds: options.seeds })
	const record = updateRecord(before, { atlas, paths: promisedPaths(listFiles(options.out)), date: wanted.date, site: randomUUID() })
	writeFileSync(file, formatJson(record))
	const paths = unpackPaths(record.paths).length
	const added = paths - (before ? unpackPaths(before.paths).length : 0)
	process.stdout.write(
		`${file}：登记了 ${paths} 个网址（新增 ${added} 个）、${Object.keys(record.plans).length} 份方案、${Object.keys(record.units).length} 个单位。${before ? '请提交这个文件。' : '订阅从现在起才有：请再生成、再登记一次，然后提交这个文件。'}\n`,
	)
}

function fail(status: number, message: string): void {
	process.stderr.write(`${message}\n`)
	process.exitCode = status
}
