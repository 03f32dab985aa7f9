import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { zipData } from '../../src/opendata/zip-data.ts'
import { readCsv } from '../site/setup/read-csv.ts'
import { isFormula } from './is-formula.ts'
import { collectionNames, publish, site } from './published.ts'

describe.each(collectionNames)('the zip of %s', name => {
	test('has every file with its bytes, in order, the tables for Excel and WPS, and the readme', async () => {
		const { files } = await publish(name)
		const unzipped = unzipSync(files.zip.bytes)
		const names = Object.keys(unzipped)
		expect(names).toEqual(names.toSorted())
		const zipped = [...files.tables, ...files.collections, ...files.plans, ...files.schemas, ...files.metadata]
		for (const { path, bytes } of zipped) {
			expect([path, Buffer.compare(Buffer.from(unzipped[`zeren-data/${path}`] ?? []), bytes)]).toEqual([path, 0])
			if (!path.endsWith('.csv')) continue
			const twin = Buffer.from(unzipped[`zeren-data/${path.replace('.csv', '.excel.csv')}`] ?? [])
			expect([path, twin.subarray(0, 3).toString('hex'), Buffer.compare(twin.subarray(3), bytes)]).toEqual([path, 'efbbbf', 0])
		}
		expect(names.length).toBe(zipped.length + zipped.filter(({ path }) => path.endsWith('.csv')).length + 2)
		const catalogue = JSON.parse(Buffer.from(unzipped['zeren-data/catalog.jsonld'] ?? []).toString('utf8'))
		const published = JSON.parse(files.catalogue.bytes.toString('utf8'))
		const { 'dcat:byteSize': size, 'spdx:checksum': digest, ...ofZip } = published['dcat:dataset'][0]['dcat:distribution'].shift()
		expect([size['@value'], digest['spdx:checksumValue']['@value']]).toEqual([
			String(files.zip.bytes.length),
			createHash('sha256').update(files.zip.bytes).digest('hex'),
		])
		expect(catalogue['dcat:dataset'][0]['dcat:distribution'].shift()).toEqual(ofZip)
		expect(catalogue).toEqual(published)
		const readme = Buffer.from(unzipped['zeren-data/README.txt'] ?? []).toString('utf8')
		expect(files.tables.filter(({ path, rowCount }) => !readme.includes(`${path}：`) || !readme.includes(`，${rowCount} 行。`))).toEqual([])
		expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
	})

	test('has no cell that a spreadsheet runs, no broken row, and UTF-8 alone', async () => {
		const { files } = await publish(name)
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
		for (const { path, bytes } of [...files.tables, ...files.plans.filter(file => file.path.endsWith('.csv'))]) {
			const [head = [], ...rows] = readCsv(decoder.decode(bytes))
			expect([path, rows.filter(row => row.length !== head.length)]).toEqual([path, []])
			expect([path, rows.flat().filter(cell => isFormula(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))]).toEqual([path, []])
		}
	})
})

test('the same files give the same bytes in every time zone', async () => {
	const { files, atlas } = await publish('hostile')
	const inZip = { ...files.catalogue, bytes: Buffer.from(unzipSync(files.zip.bytes)['zeren-data/catalog.jsonld'] ?? []) }
	const zone = process.env.TZ
	onTestFinished(() => {
		process.env.TZ = zone ?? ''
		if (zone === undefined) delete process.env.TZ
	})
	for (const other of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
		process.env.TZ = other
		const again = zipData({ ...files, catalogue: [inZip] }, { atlas, address: path => `${site}${path}` })
		expect(again.equals(files.zip.bytes)).toBe(true)
	}
})

test('a hostile plan is in the tables as it is printed, with an apostrophe where a spreadsheet would run it', async () => {
	const { rows } = await publish('hostile')
	const printed = rows('assignments').map(row => row.printed_name)
	for (const name of ["'=1+2局", "'@SUM(1)局", "'+1+1办公室", '县教育局</script><script>window.hacked=1</script>']) expect(printed).toContain(name)
})
