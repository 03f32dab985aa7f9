import { z } from 'zod'
import { type Atlas, type Place, type PlaceUnit, parentGovernment, placeUnitPath, planPath, sourcePath, taskPath, unitsOfPlace } from '../atlas/index.ts'
import { type FunctionEntry, roleSchema } from '../model/index.ts'
import type { PageContext } from './page-kind.ts'

/**
 * The bodies and what they are responsible for by Popolo (https://www.popoloproject.com/specs/): organizations and areas are Popolo's own classes;
 * `responsibilities` is an extension, because Popolo's posts and memberships are of persons, and plans make bodies responsible, not persons.
 */
export const popoloSchemaPath = '/data/schema/popolo.schema.json'

const linkSchema = z.strictObject({ url: z.string(), note: z.string() })
const areaSchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	identifier: z.string().optional().describe('GB/T 2260 代码，六位'),
	classification: z.string().describe('country、province、city、county、zone'),
	parent_id: z.string().optional(),
})
const organizationSchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	other_names: z.array(z.strictObject({ name: z.string(), note: z.string() })).describe('原文的其他写法'),
	classification: z.string().describe('department 部门 · partyOrgan 党委机构 · massOrganisation 群团 · government 政府 · collective 统称 · other 其他'),
	parent_id: z.string().optional().describe('所属的人民政府；文件和名称不能说明时没有'),
	area_id: z.string(),
	links: z.array(linkSchema),
	sources: z.array(linkSchema).describe('出自哪些方案'),
})
const responsibilitySchema = z.strictObject({
	id: z.string(),
	label: z.string().describe('任务的标题'),
	role: roleSchema,
	organization_id: z.string(),
	area_id: z.string(),
	plan_id: z.string().describe('方案的编号'),
	task_id: z.string().describe('任务的编号'),
	printed_names: z.array(z.string()).describe('印发的名称'),
	links: z.array(linkSchema).describe('任务在方案页面中的网址'),
	sources: z.array(linkSchema).describe('原文的行'),
})
export const popoloSchema = z.strictObject({
	meta: z.strictObject({
		$schema: z.string(),
		specification: z.string(),
		data_version: z.string(),
		scope: z.string().describe('收录哪些方案的'),
		extension: z.string().describe('对 Popolo 的扩展的说明'),
		parents: z.string().describe('parent_id 凭什么'),
	}),
	areas: z.array(areaSchema),
	organizations: z.array(organizationSchema),
	responsibilities: z.array(responsibilitySchema),
})
export type Popolo = z.infer<typeof popoloSchema>

/** All places, their bodies, and the responsibilities of the current plans. */
export function popolo({ atlas, address }: PageContext): Popolo {
	const areas = areasOf(atlas)
	return {
		meta: {
			$schema: address(popoloSchemaPath),
			specification: 'https://www.popoloproject.com/specs/',
			data_version: atlas.dataVersion,
			scope: '只有现行方案的单位和责任。已有较新方案的旧方案不在其中，在 units.csv、tasks.csv、assignments.csv 里，那里有 is_current 一列。',
			extension:
				'areas、organizations 按 Popolo。responsibilities 是本站的扩展：一条是一个单位（organization_id）在一份方案的一项任务中的一个角色（role：lead 牵头、responsible 责任、support 配合）。Popolo 的 posts、memberships 讲的是个人任职，方案落实责任到单位，所以没有用；一个单位在一项任务的同一角色中印了两次的，算一条，写法都在 printed_names 里；数据中没有个人。',
			parents:
				'parent_id 只给肯定是本级人民政府工作部门的单位（按名称和职能登记判断），指向本级人民政府。其他单位，文件没有说明隶属，没有 parent_id，不等于不属于政府。',
		},
		areas: [...areas.values()].map(({ area }) => area),
		organizations: atlas.places.flatMap(place => organizationsOf(atlas.registries.functions, place, address)),
		responsibilities: atlas.places.flatMap(place => unitsOfPlace(place).flatMap(unit => responsibilitiesOf(atlas, place, unit, address))),
	}
}

type Area = z.infer<typeof areaSchema>

/** The places and those above them; a place of the site by its slug, another by its code. */
function areasOf({ places }: Atlas): Map<string, { area: Area }> {
	const slugs = new Map(places.map(({ jurisdiction: { name, code, slug } }) => [code ?? name, slug]))
	const idOf = ({ name, code }: { name: string; code: string | null }) => slugs.get(code ?? name) ?? code ?? name
	const areas = new Map<string, { area: Area }>()
	for (const { jurisdiction } of places) {
		const chain = [jurisdiction, ...jurisdiction.parents]
		for (const [index, place] of chain.entries()) {
			const above = chain[index + 1]
			const id = idOf(place)
			if (areas.has(id)) continue
			areas.set(id, {
				area: {
					id,
					name: place.name,
					...(place.code === null ? {} : { identifier: place.code }),
					classification: place.level,
					...(above ? { parent_id: idOf(above) } : {}),
				},
			})
		}
	}
	return areas
}

const organizationId = ({ jurisdiction }: Place, unitId: string) => `${jurisdiction.slug}/${unitId}`

/** The bodies of a place; its government stands before them when bodies belong to it and no plan names it. */
function organizationsOf(registry: readonly FunctionEntry[], place: Place, address: PageContext['address']): z.infer<typeof organizationSchema>[] {
	const units = unitsOfPlace(place)
	const government = `${place.jurisdiction.name}人民政府`
	const named = units.find(({ name }) => name === government)
	const governmentId = organizationId(place, named?.id ?? 'government')
	const sourcesOf = (plans: Place['current']) => plans.map(plan => ({ url: address(sourcePath(plan)), note: plan.title ?? plan.id }))
	const hasParents = units.some(unit => parentGovernment(registry, place, unit) !== null)
	const added =
		hasParents && !named
			? [
					{
						id: governmentId,
						name: government,
						other_names: [],
						classification: 'government',
						area_id: place.jurisdiction.slug,
						links: [{ url: address(`/${place.jurisdiction.slug}/units/`), note: '本地的单位' }],
						sources: sourcesOf(place.current),
					},
				]
			: []
	return [
		...added,
		...units.map(unit => ({
			id: organizationId(place, unit.id),
			name: unit.name,
			other_names: unit.spellings.filter(spelling => spelling !== unit.name).map(name => ({ name, note: '原文的写法' })),
			classification: unit.kind,
			...(parentGovernment(registry, place, unit) === null ? {} : { parent_id: governmentId }),
			area_id: place.jurisdiction.slug,
			links: [{ url: address(placeUnitPath(place, unit.id)), note: '全部任务' }],
			sources: sourcesOf(unit.inPlans.map(({ plan }) => plan)),
		})),
	]
}

function responsibilitiesOf(atlas: Atlas, place: Place, body: PlaceUnit, address: PageContext['address']): z.infer<typeof responsibilitySchema>[] {
	return body.inPlans.flatMap(({ plan, unit }) =>
		plan.tasks.flatMap(task => {
			const own = task.assignments.filter(assignment => assignment.unit === unit.id)
			return [...Map.groupBy(own, ({ role }) => role)].map(([role, assignments]) => ({
				id: `${plan.id}/${task.id}/${role}/${body.id}`,
				label: task.title,
				role,
				organization_id: organizationId(place, body.id),
				area_id: place.jurisdiction.slug,
				plan_id: plan.id,
				task_id: task.id,
				printed_names: [...new Set(assignments.map(({ printed }) => printed))],
				links: [{ url: address(taskPath(atlas, plan, task.id)), note: plan.title ?? address(planPath(atlas, plan)) }],
				sources: assignments.map(({ position }) => ({ url: address(sourcePath(plan, position)), note: `原文第 ${position.start.line} 行` })),
			}))
		}),
	)
}
