import { type Cell, toCsv } from '../atlas/csv.ts'
import type { DataSource } from './source.ts'

/** `list`: several texts in one cell, parted by {@link listSeparator}. `date`: YYYY-MM-DD. `uri`: an address, relative to the server when the site's origin is not known. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'uri' | 'list'

/** Parts the texts of a list; one inside a text is written in full width. */
export const listSeparator = '|'

/** What is said of a column: the CSV, the Table Schema, the CSVW metadata and the page for people are made of it. */
export interface Column {
	/** The head in the CSV: ASCII, stable. */
	name: string
	/** Chinese, short. */
	title: string
	/** Chinese, where the title does not say all. */
	description?: string
	type: ColumnType
	/** Never empty. */
	required?: true
	/** All values that occur, with their Chinese words. */
	values?: Readonly<Record<string, string>>
	/** The table whose key the values are. */
	references?: string
}

export interface Table {
	/** The name of the file without its ending. */
	name: string
	title: string
	/** What a row is. */
	description: string
	columns: readonly Column[]
	/** Names of the columns that tell the rows apart. */
	primaryKey: readonly string[]
	rows: (source: DataSource) => Cell[][]
}

type Value = Cell | boolean | readonly string[]

interface TableOf<Row> extends Omit<Table, 'columns' | 'rows'> {
	columns: readonly (Column & { of: (row: Row, source: DataSource) => Value })[]
	rows: (source: DataSource) => readonly Row[]
}

/** A table by its columns, each with what it takes from a row. */
export function defineTable<Row>({ rows, columns, ...rest }: TableOf<Row>): Table {
	return {
		...rest,
		columns: columns.map(({ of, ...column }) => column),
		rows: source => rows(source).map(row => columns.map(({ of }) => toCell(of(row, source)))),
	}
}

/** A table as CSV. */
export function tableCsv({ columns }: Pick<Table, 'columns'>, rows: readonly (readonly Cell[])[]): string {
	return toCsv(
		columns.map(({ name }) => name),
		rows,
	)
}

function toCell(value: Value): Cell {
	if (typeof value === 'boolean') return String(value)
	if (value === null || typeof value !== 'object') return value === '' ? null : value
	return value.map(text => text.replaceAll(listSeparator, '｜')).join(listSeparator) || null
}
