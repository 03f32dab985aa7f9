import { nameOf, numberingFaults, placeOfNumber } from '../numbering-faults.ts'
import type { Rule } from '../rule.ts'

export const numberingDuplicate = {
	id: 'numbering-duplicate',
	severity: 'warning',
	title: '编号重复',
	explanation: '同一组里有两项用了同一个编号。说“第三项”时不知道是哪一项，督办台账容易漏一项。',
	mend: '从重复的一项起依次重排编号。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位：县科协）', '2.培训教师。（责任单位：县教育局）', '2.举办展览。（责任单位：县文旅局）'],
		mended: ['1.建设基地。（责任单位：县科协）', '2.培训教师。（责任单位：县教育局）', '3.举办展览。（责任单位：县文旅局）'],
	},
	check: ({ root, text, index }) =>
		numberingFaults(root, text)
			.filter(({ kind }) => kind === 'duplicate')
			.map(({ section, expected, earlier }) => ({
				message: `「${nameOf(section)}」的编号应为「${expected}」，实为「${section.numbering.printed}」${earlier ? `，与「${nameOf(earlier)}」重复` : ''}`,
				position: index.position(placeOfNumber(section)),
				related: earlier && index.position(placeOfNumber(earlier)),
			})),
} as const satisfies Rule
