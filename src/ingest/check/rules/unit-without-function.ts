import type { Unit } from '../../../model/plan.ts'
import { nearestFunctions } from '../../resolve/nearest-functions.ts'
import { placeOfUnit } from '../printed-names.ts'
import type { Finding, Rule } from '../rule.ts'
import { typoSuspects } from '../typo-suspects.ts'

export const unitWithoutFunction = {
	id: 'unit-without-function',
	severity: 'info',
	title: '单位没有归入职能',
	explanation: '从名称看是一个部门，职能表里却没有相应的词，不知道它管什么。它在本地的页面齐全，但在“各地同一职能”的页面和两地比较中查不到。',
	mend: '在 content/functions.yaml 中，把名称里表示职能的词补进相近一项的 stems，或把整个名称补进 names；各地都有而表中没有的，新写一项。只此一地才有的机构可以不管。',
	mendedBy: 'maintainer',
	example: {
		fault: ['1.建设基地。（责任单位：县惠民联络办公室）'],
		mended: ['1.建设基地。（责任单位：县民政局）'],
	},
	check: ({ plan }, registries) => {
		const misprints = new Set(typoSuspects(plan).map(([unit]) => unit))
		return plan.units
			.filter(unit => isDepartmentLike(unit) && unit.functions.length === 0 && !misprints.has(unit))
			.map((unit): Finding => {
				const nearest = nearestFunctions(unit.name, registries).map(({ id, name }) => `${name}（${id}）`)
				return {
					message: `「${unit.name}」应归入职能，实未认出`,
					note: nearest.length > 0 ? `相近的有：${nearest.join('、')}。在 content/functions.yaml 中补写` : '没有相近的。在 content/functions.yaml 中补写',
					position: placeOfUnit(plan, unit),
				}
			})
	},
} as const satisfies Rule

/** Bodies that are set up for one matter, and committees and governments themselves: they tend no field, or all. */
const withoutField =
	/领导小组|协调小组|工作小组|联席会议|指挥部|工作?专班|人大|政协|(?:开发|商务|科技城|园|示范|新|度假)区管理(?:局|处|办公室)$|^(?:\p{Script=Han}*?[省市县区州旗盟])?(?:委|党委|党工委|工委)$/u

function isDepartmentLike({ kind, name }: Unit): boolean {
	return (kind === 'department' || kind === 'partyOrgan') && !withoutField.test(name)
}
