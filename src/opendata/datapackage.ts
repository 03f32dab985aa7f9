import { createHash } from 'node:crypto'
import type { PublishedPlan } from '../atlas/atlas.ts'
import { description, harmlessCells, keywords, licence, name, rights, title } from './about.ts'
import { describeColumn } from './describe-column.ts'
import type { DataSource } from './source.ts'
import type { Column, ColumnType, Table } from './table.ts'

/** A table and its CSV. */
export interface TableFile {
	table: Table
	csv: string
	rowCount: number
}

/** Data Package 2.0 (https://datapackage.org/standard/data-package/) with a Table Schema for each table. */
export function dataPackage(files: readonly TableFile[], { atlas, address }: DataSource): object {
	const homepage = address('/data/')
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name,
		title,
		description: `${description}\n\n${harmlessCells}\n\n${rights}`,
		...(URL.canParse(homepage) ? { homepage } : {}),
		version: atlas.dataVersion,
		keywords,
		licenses: [{ name: licence.name, path: licence.url, title: licence.title }],
		sources: atlas.plans.map(sourceOf),
		resources: files.map(resourceOf),
	}
}

/** A document that the data was read from; its address is what its editors say. */
function sourceOf({ id, title: words, documentNumber, sidecar }: PublishedPlan): object {
	const path = sidecar?.sourceUrl
	return { title: `${words ?? id}${documentNumber ? `（${documentNumber}）` : ''}`, ...(path ? { path } : {}) }
}

function resourceOf({ table, csv }: TableFile): object {
	const bytes = Buffer.from(csv)
	return {
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		name: table.name,
		type: 'table',
		path: `${table.name}.csv`,
		title: table.title,
		description: table.description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: tableSchema(table),
	}
}

const types: Readonly<Record<ColumnType, object>> = {
	string: { type: 'string' },
	integer: { type: 'integer' },
	number: { type: 'number' },
	boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
	date: { type: 'date' },
	// An address may be relative to the server, which the format `uri` is not; lists are a type of their own only since version 2.
	uri: { type: 'string' },
	list: { type: 'string' },
}

function tableSchema({ columns, primaryKey }: Table): object {
	const references = columns.flatMap(({ name: column, references: resource }) => (resource === undefined ? [] : [{ column, resource }]))
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map(column => fieldOf(column, primaryKey)),
		missingValues: [''],
		primaryKey,
		...(references.length > 0
			? { foreignKeys: references.map(({ column, resource }) => ({ fields: [column], reference: { resource, fields: ['id'] } })) }
			: {}),
	}
}

function fieldOf(column: Column, primaryKey: readonly string[]): object {
	const isKey = primaryKey.length === 1 && primaryKey[0] === column.name
	const constraints = {
		...(column.required ? { required: true } : {}),
		...(isKey ? { unique: true } : {}),
		...(column.values ? { enum: Object.keys(column.values) } : {}),
	}
	const said = describeColumn(column)
	return {
		name: column.name,
		title: column.title,
		...(said === '' ? {} : { description: said }),
		...types[column.type],
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
	}
}
