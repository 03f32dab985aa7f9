import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readStamp, writeStamp } from '../../scripts/build-stamp.ts'

const report = {
	plans: 1,
	tasks: 2,
	units: 3,
	pages: 4,
	bytes: 5,
	dataVersion: 'abc',
	seconds: 6,
	leftOut: { leftOut: [], withheldFiles: [] },
	lostVersions: [],
	movedPlans: [],
}
const before = process.cwd()
let folder = ''

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stamp-'))
	process.chdir(folder)
	mkdirSync('dist')
	writeFileSync('dist/index.html', '')
	writeStamp('dist', 'digest', report)
})

afterEach(() => {
	process.chdir(before)
	rmSync(folder, { recursive: true, force: true })
})

describe('what is remembered of the last build', () => {
	it('is found when nothing changed', () => {
		expect(readStamp('dist', 'digest')).toEqual(report)
	})

	it('is not trusted when an input changed', () => {
		expect(readStamp('dist', 'other')).toBeUndefined()
	})

	it('is not trusted when the site is gone, or another one lies in its place', () => {
		renameSync('dist', 'old')
		expect(readStamp('dist', 'digest')).toBeUndefined()
		mkdirSync('dist')
		writeFileSync('dist/index.html', '')
		expect(readStamp('dist', 'digest')).toBeUndefined()
	})

	it('is not trusted when it was cut short', () => {
		writeFileSync('.cache/builds/dist.json', '{"out":')
		expect(readStamp('dist', 'digest')).toBeUndefined()
	})
})
