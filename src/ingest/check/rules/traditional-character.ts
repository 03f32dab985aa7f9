import { simplify } from '../../../model/simplify.ts'
import { slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

export const traditionalCharacter: Rule = {
	id: 'traditional-character',
	severity: 'warning',
	title: '简体文本中有繁体字',
	explanation: '多半是输入法或转换留下的，会让查找漏掉这一处。请改为规范字。',
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
}
