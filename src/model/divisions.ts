import { z } from 'zod'
import type { jurisdictionLevels } from './plan.ts'
import { RegistryError, readRegistryText } from './registry-file.ts'

export const divisionSchema = z.strictObject({
	code: z
		.string()
		.regex(/^\d{6}$/)
		.describe('GB/T 2260 代码，六位；功能区为统计用区划代码'),
	name: z
		.string()
		.regex(/^\p{Script=Han}{2,}$/u)
		.describe('全称，如 渠县'),
	former: z.boolean().describe('已撤销或更名：旧文件里还会出现'),
})
export type Division = z.infer<typeof divisionSchema>

/** The level that a code of GB/T 2260 itself tells: 510000 province, 512000 city, 511725 county; 7x in the last pair are statistical zones. */
export function levelOf(code: string): (typeof jurisdictionLevels)[number] {
	if (code === '100000') return 'country'
	if (code.endsWith('0000')) return 'province'
	if (code.endsWith('00')) return 'city'
	return code[4] === '7' ? 'zone' : 'county'
}

/**
 * Reads `divisions.csv` of `folder`: lines `code,name` or `code,name,former`; `#` begins a comment line, the first other line is the header.
 * Throws a RegistryError at the first line that does not fit or repeats a code.
 */
export function readDivisions(folder: string): Division[] {
	const { file, text } = readRegistryText(folder, 'divisions.csv')
	const divisions: Division[] = []
	const seen = new Map<string, number>()
	let header = false
	text.split(/\r?\n/).forEach((row, index) => {
		if (row.trim() === '' || row.startsWith('#')) return
		if (!header) {
			header = true
			if (row === 'code,name,former') return
			throw new RegistryError(file, index + 1, `表头应为「code,name,former」，实为「${row}」`, '请补上表头')
		}
		const [code, name, former = '', ...rest] = row.split(',')
		const checked = divisionSchema.safeParse({ code, name, former: former === 'former' })
		if (!checked.success || rest.length > 0 || !['', 'former'].includes(former)) {
			throw new RegistryError(file, index + 1, `「${row}」不是一行行政区`, '请写成「六位代码,全称,」，已撤销的在末尾写 former')
		}
		const first = seen.get(checked.data.code)
		if (first !== undefined) throw new RegistryError(file, index + 1, `代码「${code}」已在第 ${first} 行写过`, '请只留一处')
		seen.set(checked.data.code, index + 1)
		divisions.push(checked.data)
	})
	return divisions
}
