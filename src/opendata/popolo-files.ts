import { z } from 'zod'
import { harmlessJson } from '../atlas/harmless-text.ts'
import { popolo, popoloSchema, popoloSchemaPath } from '../formats/popolo.ts'
import type { DataFile } from './data-file.ts'
import type { DataSource } from './source.ts'

const title = '单位和责任（Popolo 加扩展）'

/** The bodies and their responsibilities by Popolo, and its schema. */
export function popoloFiles(source: DataSource): { data: DataFile; schema: DataFile } {
	const { $schema, ...schema } = z.toJSONSchema(popoloSchema, { target: 'draft-2020-12' })
	const described = { $schema, $id: source.address(popoloSchemaPath), title, ...schema }
	return {
		data: {
			...{
				path: 'popolo.json',
				title,
				description: 'Popolo：行政区，现行方案里的单位、能肯定的所属政府、每个单位的责任。',
				schema: popoloSchemaPath,
			},
			bytes: Buffer.from(`${harmlessJson(popolo(source))}\n`),
		},
		schema: {
			...{
				path: popoloSchemaPath.slice('/data/'.length),
				title: `${title}的格式`,
				description: 'JSON Schema（2020-12）',
			},
			bytes: Buffer.from(`${JSON.stringify(described, null, '\t')}\n`),
		},
	}
}
