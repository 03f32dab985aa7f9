import { type Atlas, isCurrent } from './atlas.ts'
import { planPath, sourcePath } from './paths.ts'
import { namesLead } from './role-words.ts'

/** What the catalogue of the open data says of one plan. */
export interface CatalogueEntry {
	id: string
	title: string | null
	jurisdiction: string
	code: string | null
	documentNumber: string | null
	issuedOn: string | null
	/** Whether the plan names a lead for any task. */
	namesLead: boolean
	/** No plan of its place came in its place. */
	isCurrent: boolean
	/** As printed, or as its sidecar asserts; null where neither says anything. */
	disclosure: string | null
	/** Where the document was published, when its sidecar says so. */
	sourceUrl: string | null
	tasks: number
	units: number
	page: string
	source: string
	json: string
	csv: string
}

/**
 * The index of the published plans.
 * @param toUrl turns a path of the site into an address
 */
export function planCatalogue(atlas: Atlas, toUrl: (path: string) => string): { dataVersion: string; schema: string; plans: CatalogueEntry[] } {
	return {
		dataVersion: atlas.dataVersion,
		schema: toUrl('/data/schema/plan.schema.json'),
		plans: atlas.plans.map(plan => ({
			id: plan.id,
			title: plan.title,
			jurisdiction: plan.jurisdiction.name,
			code: plan.jurisdiction.code,
			documentNumber: plan.documentNumber,
			issuedOn: plan.issuedOn,
			namesLead: namesLead(plan),
			isCurrent: isCurrent(atlas, plan),
			disclosure: plan.disclosure,
			sourceUrl: plan.sidecar?.sourceUrl ?? null,
			tasks: plan.tasks.length,
			units: plan.units.length,
			page: toUrl(planPath(atlas, plan)),
			source: toUrl(sourcePath(plan)),
			json: toUrl(`/data/plans/${plan.id}.json`),
			csv: toUrl(`/data/plans/${plan.id}.csv`),
		})),
	}
}
