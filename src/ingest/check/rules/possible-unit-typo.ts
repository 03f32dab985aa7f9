import { placeOf, placeOfUnit } from '../printed-names.ts'
import type { Finding, Rule } from '../rule.ts'
import { typoSuspects } from '../typo-suspects.ts'

export const possibleUnitTypo = {
	id: 'possible-unit-typo',
	severity: 'warning',
	title: '单位名称疑似有误',
	explanation: '名称与本方案中另一单位只差一个字，或有重印的字。印错的名称会被当作另一个单位，那个单位就查不到这项任务。',
	mend: '核对机构名称后改正。已经印发不便再改的，由网站维护人在 content/unit-corrections.yaml 登记应为哪个单位和理由；未登记的不合并。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.做好保障。（责任单位：县人力资源社会社会保障局）'],
		mended: ['1.做好保障。（责任单位：县人力资源社会保障局）'],
	},
	check: ({ plan, corrections }) => [
		...corrections.map(
			({ printed, name, reason }): Finding => ({
				message: `「${printed}」疑为「${name}」之误，已按登记归入`,
				note: reason,
				position: placeOf(plan, printed),
			}),
		),
		...typoSuspects(plan).map(
			([unit, other]): Finding => ({
				message: other ? `「${unit.name}」与「${other.name}」相近，疑为印误` : `「${unit.name}」中有重印的字，疑为印误`,
				note: '核实后请在 content/unit-corrections.yaml 登记',
				position: placeOfUnit(plan, unit),
			}),
		),
	],
} as const satisfies Rule
