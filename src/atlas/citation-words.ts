import type { PublishedPlan } from './atlas.ts'
import { chineseDate } from './chinese-date.ts'

/** A plan as an office refers to it (GB/T 9704: 先引标题，后引发文字号): 渠县人民政府办公室：《……》（渠府办〔2023〕93号），2023年12月1日。 */
export function officialCitation(plan: PublishedPlan): string {
	const issuers = plan.issuers.join('、') || plan.jurisdiction.name
	return `${issuers}：《${plan.title ?? plan.source.file}》（${plan.documentNumber ?? '文号未载明'}）${plan.issuedOn ? `，${chineseDate(plan.issuedOn)}` : ''}。`
}

/**
 * A page of this site plainly: 责任：渠县教育局（渠县），数据版本 fdbb539974c3，https://….
 * @param page its title, its absolute address (null when the site does not know where it stands), the version of the data
 */
export function plainCitation({ title, address, dataVersion }: { title: string; address: string | null; dataVersion: string }): string {
	return `责任：${title}，数据版本 ${dataVersion}${address ? `，${address}` : ''}。`
}
