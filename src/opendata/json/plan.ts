import { planSchema } from '../../model/index.ts'
import type { JsonFile } from '../json-file.ts'

/** Not of the collection but of one plan: /data/plans/{id}.json, beside `$schema` what `npm run ingest -- FILE --json` prints. */
export const plan: JsonFile = {
	name: 'plan',
	title: '一份方案',
	description: '一份方案的全部数据：标题、文号、章节、任务、责任、单位、指标、依据，和读原文时发现的疑问。每个事实带原文的行号和列号。',
	schema: planSchema,
}
