import { nameOf, numberingFaults, placeOfNumber } from '../numbering-faults.ts'
import type { Rule } from '../rule.ts'

export const numberingGap = {
	id: 'numbering-gap',
	severity: 'warning',
	title: '编号有缺',
	explanation: '编号跳过了一个或几个数：可能漏了一项任务，也可能是删改后没有重排。引用“第几项”时会对不上。',
	mend: '补上漏掉的一项，或把后面的编号依次提前。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位：县科协）', '2.培训教师。（责任单位：县教育局）', '4.举办展览。（责任单位：县文旅局）'],
		mended: ['1.建设基地。（责任单位：县科协）', '2.培训教师。（责任单位：县教育局）', '3.举办展览。（责任单位：县文旅局）'],
	},
	check: ({ root, text, index }) =>
		numberingFaults(root, text)
			.filter(({ kind }) => kind === 'gap')
			.map(({ section, expected, earlier, missing }) => ({
				message: `「${nameOf(section)}」的编号应为「${expected}」，实为「${section.numbering.printed}」，缺 ${missing} 个`,
				position: index.position(placeOfNumber(section)),
				related: earlier && index.position(placeOfNumber(earlier)),
			})),
} as const satisfies Rule
