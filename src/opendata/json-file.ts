import { z } from 'zod'
import { harmlessJson } from '../atlas/harmless-text.ts'
import type { DataSource } from './source.ts'

/** A JSON file of the open data: its schema and what it holds are stated once, and neither can be without the other. */
export interface JsonFile {
	/** The name of its schema: /data/schema/{name}.schema.json. */
	name: string
	title: string
	/** What it holds. */
	description: string
	schema: z.ZodObject
}

/** The one file of its schema: /data/{name}.json. */
export interface CollectionFile extends JsonFile {
	make: (source: DataSource) => object
}

/** A file that holds the whole collection; `make` gives what its schema says. */
export function defineCollection<Shape extends z.ZodRawShape>(file: {
	name: string
	title: string
	description: string
	schema: z.ZodObject<Shape>
	make: (source: DataSource) => z.input<z.ZodObject<Shape>>
}): CollectionFile {
	return file
}

/** The path of a schema, from the site's root. */
export const schemaPath = (name: string): string => `/data/schema/${name}.schema.json`

/** The text of a JSON file, which says by its first key what schema it is of. */
export function jsonText({ name }: Pick<JsonFile, 'name'>, value: object, { address }: Pick<DataSource, 'address'>): string {
	return `${harmlessJson({ $schema: address(schemaPath(name)), ...value })}\n`
}

/** The JSON Schema (draft 2020-12) of a file, written from the model. */
export function jsonSchemaText({ name, title, description, schema }: JsonFile, { address }: Pick<DataSource, 'address'>): string {
	const published = z.strictObject({ $schema: z.string().describe('本文件所依的 JSON Schema 的网址'), ...schema.shape })
	const { $schema, ...rest } = z.toJSONSchema(published, { target: 'draft-2020-12', io: 'input' })
	return `${JSON.stringify({ $schema, $id: address(schemaPath(name)), title, description, ...rest }, null, '\t')}\n`
}
