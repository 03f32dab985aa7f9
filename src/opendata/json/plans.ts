import { z } from 'zod'
import { planCatalogue } from '../../atlas/plan-catalogue.ts'
import { defineCollection } from '../json-file.ts'

const count = z.int().min(0)
const address = z.string().describe('网址；不知道本站域名时从服务器的根写起')

const entrySchema = z.strictObject({
	id: z.string().describe('方案编号，如 quxian-2023'),
	title: z.string().nullable().describe('标题'),
	jurisdiction: z.string().describe('行政区的名称'),
	code: z.string().nullable().describe('GB/T 2260 代码'),
	documentNumber: z.string().nullable().describe('文号，原样'),
	issuedOn: z.string().nullable().describe('成文日期，YYYY-MM-DD'),
	namesLead: z.boolean().describe('是否载明牵头单位；没有载明的，单位的牵头任务数是未载明，不是 0'),
	isCurrent: z.boolean().describe('是否现行：没有同一主题的较新方案'),
	disclosure: z.string().nullable().describe('信息公开属性，原样'),
	sourceUrl: z.string().nullable().describe('原始出处，由编者补充'),
	tasks: count.describe('任务数'),
	units: count.describe('单位数'),
	page: address.describe('方案的网页'),
	source: address.describe('原文的网页'),
	json: address.describe('全部数据'),
	csv: address.describe('责任表'),
})

export const plans = defineCollection({
	name: 'plans',
	title: '方案目录',
	description: '收录的方案（含已有较新方案的旧方案，见 isCurrent），和每份方案的网页、数据在哪里。',
	schema: z.strictObject({
		dataVersion: z.string().describe('数据版本：同样的文件和登记，版本相同'),
		schema: address.describe('单份方案的 JSON Schema'),
		plans: z.array(entrySchema),
	}),
	make: source => planCatalogue(source.atlas, source.address),
})
