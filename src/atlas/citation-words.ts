import type { Atlas, PublishedPlan } from './atlas.ts'
import { chineseDate } from './chinese-date.ts'
import { successorOf } from './current-plans.ts'

/** A plan as an office refers to it (GB/T 9704: 先引标题，后引发文字号): 渠县人民政府办公室：《……》（渠府办〔2023〕93号），2023年12月1日。 */
export function officialCitation(plan: PublishedPlan): string {
	return `${issuerWords(plan)}：《${plan.title ?? plan.source.file}》（${plan.documentNumber ?? '文号未载明'}）${plan.issuedOn ? `，${chineseDate(plan.issuedOn)}` : ''}。`
}

/** Who issued a plan; a place is no issuer, so it never stands in for one. */
function issuerWords({ issuers }: Pick<PublishedPlan, 'issuers'>): string {
	return issuers.join('、') || '发文机关未载明'
}

/** Where something is from, in running words: 渠县人民政府办公室《……》（渠府办〔2023〕93号），2023年12月1日。 */
export function sourceWords(plan: PublishedPlan): string {
	const issuer = plan.issuers.length > 0 ? plan.issuers.join('、') : '发文机关未载明，'
	const date = plan.issuedOn === null ? '' : `，${chineseDate(plan.issuedOn)}`
	return `${issuer}《${plan.title ?? plan.id}》（${plan.documentNumber ?? '文号未载明'}）${date}。`
}

/** What one has to know before working by a plan that another came in the place of; null for a current plan. */
export function olderPlanWords(atlas: Pick<Atlas, 'places'>, plan: PublishedPlan): string | null {
	const place = atlas.places.find(({ jurisdiction }) => jurisdiction.slug === plan.jurisdiction.slug)
	const successor = place ? successorOf(place, plan) : null
	return successor && `已有较新的方案：《${successor.title ?? successor.id}》（${successor.documentNumber ?? '文号未载明'}）。`
}

/**
 * A page of this site plainly, the home page by the site's name alone: 责任：渠县教育局（渠县），数据版本 0123456789ab，https://….
 * @param page its title, its absolute address (null when the site does not know where it stands), the version of the data
 */
export function plainCitation({ title, address, dataVersion }: { title: string; address: string | null; dataVersion: string }): string {
	return `责任${title === '责任' ? '' : `：${title}`}，数据版本 ${dataVersion}${address ? `，${address}` : ''}。`
}
