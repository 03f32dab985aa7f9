import { placeOf, printedNames } from '../printed-names.ts'
import type { Finding, Rule } from '../rule.ts'

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
	check: ({ plan, corrections }) => {
		const varied = plan.units
			.map(({ name, spellings }) => ({ name, spellings: spellings.filter(spelling => !corrections.some(({ printed }) => printed === spelling)) }))
			.filter(({ spellings }) => spellings.length > 1)
		// A document that leaves out the level before many names does so by habit: that is one thing to say and not one of each name.
		const shortened = varied.filter(({ spellings }) => differsInLevel(spellings))
		const isHabit = shortened.length > 2
		const each = (isHabit ? varied.filter(unit => !shortened.includes(unit)) : varied).map(({ name, spellings }) => {
			const counts = spellings.map(spelling => `${spelling}（${printedNames(plan).get(spelling)?.count ?? 0} 处）`)
			return { message: `「${name}」有 ${spellings.length} 种写法：${counts.join('、')}`, position: placeOf(plan, spellings.at(-1) as string) }
		})
		return isHabit ? [habit(shortened, plan), ...each] : each
	},
} as const satisfies Rule

/** 县民政局 and 民政局: the same but for the level before one of them. */
function differsInLevel(spellings: readonly string[]): boolean {
	const [long = '', short] = spellings.toSorted((left, right) => right.length - left.length)
	return spellings.length === 2 && /^[省市县区州盟旗]/.test(long) && long.slice(1) === short
}

function habit(units: readonly { name: string; spellings: readonly string[] }[], plan: Parameters<typeof placeOf>[0]): Finding {
	const short = units.flatMap(({ spellings }) => spellings.toSorted((left, right) => left.length - right.length)[0] ?? [])
	const [first] = short.flatMap(name => placeOf(plan, name) ?? []).sort((left, right) => left.start.offset - right.start.offset)
	const named = units.slice(0, 3).map(({ name }) => `「${name}」`)
	return {
		message: `${named.join('')}等 ${units.length} 个单位的名称前有时写行政层级、有时不写`,
		note: `不写的是：${short.join('、')}`,
		position: first ?? null,
	}
}
