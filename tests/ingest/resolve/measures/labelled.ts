import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const label = { title: z.string(), measure: z.string().nullable(), accept: z.array(z.string()) }

const seedRow = z.strictObject({ ...label, plan: z.string(), task: z.string(), detail: z.int().optional() })
const unseenRow = z.strictObject({ ...label, section: z.array(z.string()), text: z.string() })

const tableOf = <Row extends z.ZodType>(file: string, row: Row): z.infer<Row>[] =>
	z.array(row).parse(parse(readFileSync(join('tests/ingest/resolve', file), 'utf8')))

/** What each task of the seeds carries out, judged by hand. */
export const seedRows = tableOf('measure-labels.yaml', seedRow)
/** Tasks in the wording of plans that are not in the collection, judged by hand. */
export const unseenRows = tableOf('measure-unseen.yaml', unseenRow)

/** Whether a verdict is the one that was given by hand, or one that a careful reader would also defend. */
export function isRight(verdict: string | null, { measure, accept }: z.infer<typeof seedRow> | z.infer<typeof unseenRow>): boolean {
	return verdict === measure || accept.includes(verdict ?? 'none')
}
