import type { Span } from './layout.ts'
import { isPerson, personName } from './person-name.ts'

/** The heading of a column of numbers. */
const heading = /^(?:联系|办公|移动|固定)?(?:电话|手机|座机)(?:号码?)?$|^联系方式$|^(?:电子)?邮箱$/u
const wholeName = new RegExp(`^${personName}$`, 'u')
const wholeNumber = /^[\d０-９\s\-—–－（()）/、,，]{7,60}$/u
/** A longer line without cells stands behind the table. */
const longestCell = 20

/**
 * The cells of lists of persons (姓名 | 职务 | 联系电话) that hold a name or a number: below a heading over telephone numbers every such cell is personal, also a number of
 * seven digits that alone would tell nothing. Cells are parted by tabs or by Markdown's pipes; columns are not counted, because merged cells shift them.
 */
export function contactCells(text: string): Span[] {
	const found: Span[] = []
	let within = false
	let start = 0
	for (const line of text.split('\n')) {
		const cells = line.split(/[\t|]/u)
		if (cells.length > 1 && cells.some(cell => heading.test(cell.replace(/\s+/gu, '')))) within = true
		else if (within) {
			if (cells.length === 1 && line.trim().length > longestCell) within = false
			let at = start
			for (const cell of cells) {
				if (within && isPersonal(cell.trim())) found.push({ start: at, end: at + cell.length })
				at += cell.length + 1
			}
		}
		start += line.length + 1
	}
	return found
}

function isPersonal(cell: string): boolean {
	if (wholeNumber.test(cell)) return cell.replace(/[^\d０-９]/gu, '').length >= 7
	return wholeName.test(cell) && isPerson(cell)
}
