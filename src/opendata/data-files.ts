import type { Atlas, PublishedPlan } from '../atlas/atlas.ts'
import { harmlessJson } from '../atlas/harmless-text.ts'
import { planCsv } from '../atlas/plan-csv.ts'
import { csvwMetadata } from './csvw.ts'
import type { DataFile } from './data-file.ts'
import { dataPackage } from './datapackage.ts'
import { dcatCatalogue, type ListedFile } from './dcat.ts'
import { collections, jsonFiles } from './json/index.ts'
import { plan as planFile } from './json/plan.ts'
import { jsonSchemaText, jsonText, schemaPath } from './json-file.ts'
import { popoloFiles } from './popolo-files.ts'
import type { DataSource } from './source.ts'
import { tableCsv } from './table.ts'
import { tables } from './tables/index.ts'
import { zipData } from './zip-data.ts'

/** All files of the open data, by what they are. */
export interface DataFiles {
	tables: readonly DataFile[]
	collections: readonly DataFile[]
	/** Two a plan: all of it as JSON, who must do what as CSV. */
	plans: readonly DataFile[]
	schemas: readonly DataFile[]
	/** What describes the tables: the Data Package, CSV on the Web. */
	metadata: readonly DataFile[]
	/** All of these in one file, and a catalogue that cannot say the digest of the zip it lies in. */
	zip: DataFile
	/** The catalogue of all, the zip with them. */
	catalogue: DataFile
}

const made = new WeakMap<Atlas, { home: string; files: DataFiles }>()

/** The files of the open data; made once an atlas, whoever asks: the page that lists them, the files themselves, the zip. */
export function dataFiles(source: DataSource): DataFiles {
	const home = source.address('/')
	const known = made.get(source.atlas)
	if (known?.home === home) return known.files
	const files = makeFiles(source)
	made.set(source.atlas, { home, files })
	return files
}

/** The file at a path below /data/. Throws when there is none. */
export function dataFileAt(files: DataFiles, path: string): DataFile {
	const file = listOf(files).find(one => one.path === path)
	if (!file) throw new Error(`no open data at ${path}`)
	return file
}

/** One after the other. */
export function listOf(files: DataFiles): DataFile[] {
	return Object.values(files).flat()
}

function makeFiles(source: DataSource): DataFiles {
	const tableFiles = tables.map(table => {
		const rows = table.rows(source)
		return { table, csv: tableCsv(table, rows), rowCount: rows.length }
	})
	const ofTables = tableFiles.map(
		({ table: { name, title, description }, csv, rowCount }): DataFile => ({
			path: `${name}.csv`,
			title,
			description,
			bytes: Buffer.from(csv),
			rowCount,
		}),
	)
	const popolo = popoloFiles(source)
	const ofCollections = collections.map(
		(file): DataFile => ({
			...describe(file),
			path: `${file.name}.json`,
			bytes: Buffer.from(jsonText(file, file.make(source), source)),
		}),
	)
	const plans = source.atlas.plans.flatMap(plan => filesOfPlan(plan, source))
	const schemas = jsonFiles.map(
		(file): DataFile => ({
			...{ path: schemaPath(file.name).slice('/data/'.length), title: `${file.title}的格式`, description: `JSON Schema（2020-12）：${file.description}` },
			bytes: Buffer.from(jsonSchemaText(file, source)),
		}),
	)
	const metadata: DataFile[] = [
		described(
			'datapackage.json',
			'表格的说明（Data Package）',
			'Frictionless Data Package 2.0：每张表的列、类型、主键、外键、字节数和摘要。',
			dataPackage(tableFiles, source),
		),
		described('csv-metadata.json', '表格的说明（CSVW）', 'W3C CSV on the Web：每张表的列、类型、主键和外键。', csvwMetadata(tables)),
	]
	const parts = { tables: ofTables, collections: [...ofCollections, popolo.data], plans, schemas: [...schemas, popolo.schema], metadata }
	const inZip = { path: 'zeren-data.zip', title: '全部数据', description: '以上全部文件，另有数据目录、给 Excel、WPS 打开的表格和说明。' }
	const zip = { ...inZip, bytes: zipData({ ...parts, catalogue: [catalogueWith({ ...inZip, bytes: null })] }, source) }
	return { ...parts, zip, catalogue: catalogueWith(zip) }

	function catalogueWith(whole: ListedFile): DataFile {
		const files = [whole, ...parts.tables, ...parts.collections, ...parts.metadata]
		const catalogue = dcatCatalogue({ files, ofPlan: plan => plans.filter(({ path }) => path.startsWith(`plans/${plan.id}.`)) }, source)
		return described('catalog.jsonld', '数据目录（DCAT）', 'DCAT-AP：给数据开放平台收录用的目录。', catalogue as object)
	}
}

function filesOfPlan(plan: PublishedPlan, source: DataSource): DataFile[] {
	const { id } = plan
	const words = plan.title ?? id
	return [
		{
			...{ path: `plans/${id}.json`, title: words, description: planFile.description },
			...{ bytes: Buffer.from(jsonText(planFile, plan, source)), schema: schemaPath(planFile.name) },
		},
		{
			...{ path: `plans/${id}.csv`, title: `${words}（责任表）`, description: '一条责任一行，列名是中文。' },
			...{ bytes: Buffer.from(planCsv(plan)), rowCount: plan.tasks.reduce((sum, { assignments }) => sum + Math.max(assignments.length, 1), 0) },
		},
	]
}

const describe = ({ name, title, description }: { name: string; title: string; description: string }) => ({ title, description, schema: schemaPath(name) })

const described = (path: string, title: string, description: string, value: object): DataFile => ({
	...{ path, title, description },
	bytes: Buffer.from(`${harmlessJson(value, '\t')}\n`),
})
