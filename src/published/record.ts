import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { RegistryError } from '../model/registry-file.ts'

const digest = z
	.string()
	.regex(/^[0-9a-f]{16}$/)
	.describe('数据的摘要；摘要变了，才算有改动')

const planChangeSchema = z.strictObject({
	date: z.iso.date().describe('登记的日期'),
	tasks: z.int().describe('当时的任务数'),
	units: z.int().describe('当时的单位数'),
	led: z.int().describe('当时载明牵头单位的任务数'),
})
export type PlanChange = z.infer<typeof planChangeSchema>

const unitChangeSchema = z.strictObject({
	date: z.iso.date().describe('登记的日期'),
	lead: z.int().describe('当时牵头的任务数'),
	responsible: z.int().describe('当时责任的任务数'),
	support: z.int().describe('当时配合的任务数'),
})
export type UnitChange = z.infer<typeof unitChangeSchema>

const recordSchema = z.strictObject({
	site: z.uuid().describe('本站的编号，订阅的编号由它而来；第一次登记时生成，不再改'),
	versions: z
		.array(z.string().regex(/^[0-9a-z]+$/))
		.default([])
		.describe('公布过的数据版本，从先到后；每一版的嵌入页固定在 /pinned/ 下'),
	paths: z.record(z.string(), z.string()).describe('公布过的网址：公共部分 → 各个结尾，空格隔开'),
	plans: z
		.record(
			z.string(),
			z.strictObject({
				page: z.string().optional().describe('登记时这份方案的网页'),
				tasks: z.string().describe('任务的编号，即网页上的锚点，空格隔开'),
				digest,
				changes: z.array(planChangeSchema).min(1),
			}),
		)
		.describe('方案 id → 公布过的任务、改动'),
	units: z.record(z.string(), z.strictObject({ digest, changes: z.array(unitChangeSchema).min(1) })).describe('单位页面的网址 → 改动'),
})

/** What a site has published and stands by: its addresses, and when its data changed. Written by `npm run record`, read by the build. */
export type PublishedRecord = z.infer<typeof recordSchema>

/** The record of the site that this repository is. */
const defaultRecordFile = 'content/published.json'

/** The file of the record: ZEREN_RECORD; without it, that of this repository for its own plans, and none for another folder of plans. */
export function recordFileOf({ ZEREN_RECORD, ZEREN_SEEDS }: NodeJS.ProcessEnv = process.env): string | undefined {
	if (ZEREN_RECORD !== undefined) return ZEREN_RECORD || undefined
	return (ZEREN_SEEDS || 'seeds') === 'seeds' ? defaultRecordFile : undefined
}

let memo: { stamp: string; record: PublishedRecord } | undefined

/**
 * The record of the site that is being built; null where there is none: nothing is promised yet.
 * Throws a RegistryError when the file is damaged.
 */
export function readRecord(file: string | undefined = recordFileOf()): PublishedRecord | null {
	if (file === undefined || !existsSync(file)) return null
	const { mtimeMs, size } = statSync(file)
	const stamp = `${file} ${mtimeMs} ${size}`
	if (memo?.stamp !== stamp) memo = { stamp, record: parseRecord(readFileSync(file, 'utf8'), file) }
	return memo.record
}

/** Reads the text of a record. Throws a RegistryError when it is none. */
export function parseRecord(text: string, file: string): PublishedRecord {
	const advice = '这个文件由 npm run record 写，请从版本库取回原来的文件，不要手改'
	try {
		return recordSchema.parse(JSON.parse(text))
	} catch (error) {
		const issue = error instanceof z.ZodError ? error.issues[0] : undefined
		throw new RegistryError(file, 1, `公布的记录读不懂${issue ? `（${issue.path.join('.')}）` : ''}`, advice)
	}
}
