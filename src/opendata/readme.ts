import { description, harmlessCells, rights, title } from './about.ts'
import type { DataFile } from './data-file.ts'
import type { DataSource } from './source.ts'
import type { ZippedFiles } from './zip-data.ts'

/** README.txt of the zip: what is in it and how it is opened. Lines end as Windows' editor wants them. */
export function readmeText({ tables, collections, plans, schemas, metadata, catalogue }: ZippedFiles, { atlas, address }: DataSource): string {
	const lines = [
		title,
		`数据版本 ${atlas.dataVersion}`,
		...(URL.canParse(address('/data/')) ? [address('/data/')] : []),
		'',
		description,
		'',
		'一、怎样打开',
		'用 Excel、WPS：打开 .excel.csv（带字节序标记，中文不会乱码）。',
		'用程序：读 .csv（UTF-8，逗号分隔，RFC 4180）或 .json。',
		harmlessCells,
		'',
		'二、表格（列名的含义在 datapackage.json 和 csv-metadata.json 里）',
		...tables.map(lineOf),
		'',
		'三、JSON',
		...collections.map(lineOf),
		`plans/方案编号.json：一份方案的全部数据，共 ${atlas.plans.length} 份；plans/方案编号.csv：它的责任表，列名是中文。`,
		'',
		'四、格式的说明',
		...[...metadata, ...catalogue, ...schemas].map(lineOf),
		'目录里没有这个压缩包自己的字节数和摘要（压缩包里的文件不能写出它们）；网站上 /data/catalog.jsonld 有，其余相同。',
		'',
		'五、许可',
		rights,
		'',
		'六、方案',
		...atlas.plans.map(({ id, title: words, documentNumber }) => `${id}：${oneLine(words ?? id)}${documentNumber ? `（${oneLine(documentNumber)}）` : ''}`),
		'',
		'In English',
		'Plans (方案) published by Chinese governments, read into data: which task is led, carried out or supported by which body, by when, on what basis; every',
		'fact with its line in the source. Open .excel.csv in Excel or WPS, .csv and .json in programs. Columns, types and keys: datapackage.json (Frictionless),',
		'csv-metadata.json (CSV on the Web); JSON Schemas in schema/. A cell that begins with = + - @ has an apostrophe in front, so that no spreadsheet runs it.',
		'The plans are official documents, to which copyright does not apply (Copyright Law of the PRC, Article 5); the data made of them is under the MIT licence.',
		`${plans.length} files are of single plans.`,
		'',
	]
	return lines.join('\r\n')
}

const lineOf = ({ path, title: words, description: said, rowCount }: DataFile): string =>
	`${path}：${words}${rowCount === undefined ? '' : `，${rowCount} 行`}。${said}`

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
