import { placeOf } from '../place-of.ts'
import type { Rule } from '../rule.ts'

export const unitSpellingVaries: Rule = {
	id: 'unit-spelling-varies',
	severity: 'info',
	title: '同一单位有几种写法',
	explanation: '同一单位宜用同一名称。网站把它们合为一个单位，各种写法都保留。',
	check: ({ plan, corrections }) =>
		plan.units.flatMap(unit => {
			const sound = unit.spellings.filter(spelling => !corrections.some(({ printed }) => printed === spelling))
			if (sound.length < 2) return []
			const counts = sound.map(
				spelling => `${spelling}（${plan.tasks.flatMap(({ assignments }) => assignments).filter(({ printed }) => printed === spelling).length} 处）`,
			)
			return [{ message: `「${unit.name}」有 ${sound.length} 种写法：${counts.join('、')}`, position: placeOf(plan, sound.at(-1) as string) }]
		}),
}
