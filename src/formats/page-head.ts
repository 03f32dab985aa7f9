import { z } from 'zod'
import { type PublishedPlan, planPath, sourcePath } from '../atlas/index.ts'
import { type PageContext, schemaPathOf } from './page-kind.ts'

const sourceSchema = z.strictObject({
	id: z.string().describe('方案的编号'),
	title: z.string().nullable().describe('方案标题，原样'),
	documentNumber: z.string().nullable().describe('文号，原样；未载明为 null'),
	issuers: z.array(z.string()).describe('发文机关'),
	issuedOn: z.string().nullable().describe('成文日期，YYYY-MM-DD；未载明为 null'),
	jurisdiction: z.string().describe('行政区'),
	page: z.string().describe('方案页面的网址'),
	source: z.string().describe('逐行原文的网址；加 #L 和行号指到那一行'),
})

/** What the JSON of every page begins with. */
export const pageHead = {
	$schema: z.string().describe('本文件的 JSON Schema'),
	page: z.string().describe('网页的网址；本文件里的网址，本站没有登记域名时都从服务器的根写起'),
	title: z.string().describe('网页的标题'),
	dataVersion: z.string().describe('数据版本：方案和登记表都没有变，版本就不变'),
	sources: z.array(sourceSchema).describe('数据出自哪些方案'),
}
export type PageHead = z.infer<z.ZodObject<typeof pageHead>>

/**
 * The head of a page's JSON.
 * @param kind the id of its kind · @param path the page · @param plans whose words it shows
 */
export function headOf({ atlas, address }: PageContext, kind: string, path: string, title: string, plans: readonly PublishedPlan[]): PageHead {
	return {
		$schema: address(schemaPathOf(kind)),
		page: address(path),
		title,
		dataVersion: atlas.dataVersion,
		sources: plans.map(plan => ({
			id: plan.id,
			title: plan.title,
			documentNumber: plan.documentNumber,
			issuers: plan.issuers,
			issuedOn: plan.issuedOn,
			jurisdiction: plan.jurisdiction.name,
			page: address(planPath(atlas, plan)),
			source: address(sourcePath(plan)),
		})),
	}
}
