import { description, licence, title } from './about.ts'
import { describeColumn } from './describe-column.ts'
import { type Column, type ColumnType, listSeparator, type Table } from './table.ts'

/** Metadata for the tables by the W3C's CSV on the Web (https://www.w3.org/TR/tabular-metadata/). The file lies beside the tables. */
export function csvwMetadata(tables: readonly Table[]): object {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
		'dc:title': title,
		'dc:description': description,
		'dc:license': { '@id': licence.url },
		dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true, header: true },
		tables: tables.map(tableOf),
	}
}

function tableOf({ name, title: words, description: said, columns, primaryKey }: Table): object {
	const references = columns.flatMap(({ name: column, references: other }) => (other === undefined ? [] : [{ column, other }]))
	return {
		url: `${name}.csv`,
		'dc:title': words,
		'dc:description': said,
		tableSchema: {
			columns: columns.map(columnOf),
			primaryKey,
			...(references.length > 0
				? { foreignKeys: references.map(({ column, other }) => ({ columnReference: column, reference: { resource: `${other}.csv`, columnReference: 'id' } })) }
				: {}),
		},
	}
}

const datatypes: Readonly<Record<ColumnType, string>> = {
	string: 'string',
	integer: 'integer',
	number: 'number',
	boolean: 'boolean',
	date: 'date',
	uri: 'anyURI',
	list: 'string',
}

function columnOf(column: Column): object {
	const said = describeColumn(column)
	const codes = column.values && Object.keys(column.values).join('|')
	return {
		name: column.name,
		// The first is what stands in the head of the CSV: processors compare it.
		titles: [column.name, column.title],
		...(said === '' ? {} : { 'dc:description': said }),
		datatype: codes === undefined ? datatypes[column.type] : { base: datatypes[column.type], format: codes },
		...(column.type === 'list' ? { separator: listSeparator } : {}),
		...(column.required ? { required: true } : {}),
	}
}
