/**
 * `npm run golden`: writes what ingest reads from each seed to tests/ingest/golden/, and the pictures of the seeds to tests/charts/golden/, to be reviewed as a
 * diff (a picture also by eye) and committed. Never on CI: there the files are what the result is compared with.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FoundSource, ingest, listSources, loadSource } from '../src/ingest/index.ts'
import { loadRegistries } from '../src/model/registries.ts'
import { formatJson } from './format-json.ts'
import { goldenCharts, goldenChartsFolder } from './golden-charts.ts'

const seeds = 'seeds'
const folder = 'tests/ingest/golden'

if (process.env.CI) {
	process.stderr.write('CI 上不写对照文件：请在本机运行 npm run golden，逐行看过差异后提交。Golden files are written by a person, not on CI.\n')
	process.exitCode = 1
} else {
	const registries = loadRegistries()
	const { sources } = listSources(seeds)
	const written = new Set<string>()
	for (const found of sources) written.add(await writeGolden(found))
	for (const file of readdirSync(folder)) if (!written.has(file)) rmSync(join(folder, file))
	const charts = await goldenCharts()
	mkdirSync(goldenChartsFolder, { recursive: true })
	for (const [name, text] of charts) writeFileSync(join(goldenChartsFolder, name), text)
	for (const file of readdirSync(goldenChartsFolder)) if (!charts.has(file)) rmSync(join(goldenChartsFolder, file))
	process.stdout.write(
		`图 ${charts.size} 幅\n请用 git diff tests/ingest/golden tests/charts/golden 逐行核对，再提交。Now review the difference line by line.\n`,
	)

	async function writeGolden(found: FoundSource): Promise<string> {
		const { plan } = await ingest(loadSource(found), registries)
		const name = `${plan.id}.json`
		mkdirSync(folder, { recursive: true })
		writeFileSync(join(folder, name), formatJson(plan))
		const assignments = plan.tasks.flatMap(task => task.assignments)
		const leads = assignments.filter(({ role }) => role === 'lead').length
		process.stdout.write(`${name}  任务 ${plan.tasks.length} · 牵头 ${leads} · 其他 ${assignments.length - leads} · 单位 ${plan.units.length}\n`)
		return name
	}
}
