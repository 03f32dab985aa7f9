import { placeOf, printedNames } from '../printed-names.ts'
import type { Rule } from '../rule.ts'

export const unitSpellingVaries = {
	id: 'unit-spelling-varies',
	severity: 'info',
	title: '同一单位有几种写法',
	explanation: '同一单位在文中有几种写法。读的人要猜是不是同一家，查找、统计也容易漏。本站把它们合为一个单位，各种写法都保留。',
	mend: '全文统一用规范化简称；第一次出现时可以写全称并注明简称。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.送医下乡。（责任单位：县卫生健康局）', '2.举办义诊。（责任单位：县卫健局）'],
		mended: ['1.送医下乡。（责任单位：县卫生健康局）', '2.举办义诊。（责任单位：县卫生健康局）'],
	},
	check: ({ plan, corrections }) =>
		plan.units.flatMap(unit => {
			const sound = unit.spellings.filter(spelling => !corrections.some(({ printed }) => printed === spelling))
			if (sound.length < 2) return []
			const counts = sound.map(spelling => `${spelling}（${printedNames(plan).get(spelling)?.count ?? 0} 处）`)
			return [{ message: `「${unit.name}」有 ${sound.length} 种写法：${counts.join('、')}`, position: placeOf(plan, sound.at(-1) as string) }]
		}),
} as const satisfies Rule
