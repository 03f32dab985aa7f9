/**
 * `npm test`: installs what the tests need, then runs unit tests, the tests of the built site in a browser, types and lint,
 * and ends with one line `N passed, N failed` over all of them.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureModules, environment, findNode, root, runMain } from './modules.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

const reports = join(root, '.cache', 'test-reports')

await runMain(async () => {
	const total = { passed: 0, failed: 0 }
	try {
		ensureModules()
		const env = { ...environment(findNode()), CHROMIUM_PATH: ensureChromium(), FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }
		rmSync(reports, { recursive: true, force: true })
		mkdirSync(reports, { recursive: true })
		const steps = [() => vitest('unit', env), () => vitest('site', env), () => types(env), () => lint(env)]
		for (const step of steps) {
			const tally = await step()
			total.passed += tally.passed
			total.failed += tally.failed
		}
	} catch (error) {
		total.failed += 1
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
	}
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
	return total.failed === 0 ? 0 : 1
})

/**
 * Runs one project of vitest.config.ts. A run that ends badly with no failed test (a crash, a fault in the set-up) counts as one failure.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
async function vitest(project, env) {
	const file = join(reports, `${project}.json`)
	const tools = join(root, 'node_modules', 'vitest', 'vitest.mjs')
	const status = await run([tools, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env)
	const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 }
	return { passed: report.numPassedTests, failed: report.numFailedTests || (status === 0 ? 0 : 1) }
}

/** @param {NodeJS.ProcessEnv} env */
function types(env) {
	return step('类型 types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'], env)
}

/** @param {NodeJS.ProcessEnv} env */
function lint(env) {
	return step('格式与规范 lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'], env)
}

/**
 * @param {string} name
 * @param {string[]} argv
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
async function step(name, argv, env) {
	const passed = (await run(argv, env)) === 0
	process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`)
	return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string[]} argv arguments for the project's Node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function run(argv, env) {
	const child = spawn(findNode(), argv, { cwd: root, stdio: 'inherit', env })
	return new Promise(resolve => {
		child.on('error', () => resolve(1))
		child.on('exit', code => resolve(code ?? 1))
	})
}
