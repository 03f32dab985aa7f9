import { simplify } from '../../../model/simplify.ts'
import { slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

export const traditionalCharacter = {
	id: 'traditional-character',
	severity: 'warning',
	title: '简体文本中有繁体字',
	explanation: '简体文本里有繁体字，多半是输入法或转换留下的；查找时会漏掉这一处。',
	mend: '改为规范汉字。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。组织中小學生参加科普活动，逐步实现科普进学校、进课堂、进家庭全覆盖。（责任单位：县教育局）'],
		mended: ['1.建设基地。组织中小学生参加科普活动，逐步实现科普进学校、进课堂、进家庭全覆盖。（责任单位：县教育局）'],
	},
	check: ({ root, index }) => {
		const found = linesOf(root).flatMap(line => {
			const simplified = simplify(line.text)
			return [...line.text].length === line.text.length
				? Array.from(line.text, (sign, at) => ({ line, sign, at, plain: simplified[at] as string })).filter(({ sign, plain }) => sign !== plain)
				: []
		})
		const characters = linesOf(root).reduce((sum, line) => sum + line.text.length, 0)
		// A document set in traditional characters throughout is no slip.
		if (found.length * 20 > characters) return []
		return found.map(({ line, sign, at, plain }) => ({ message: `「${sign}」应为「${plain}」`, position: index.position(slice(line, at, at + 1)) }))
	},
} as const satisfies Rule
