/** Whether a spreadsheet would run a cell: by its first sign behind blanks, in full width too. Written without the program that makes cells harmless. */
export function isFormula(cell: string): boolean {
	if (/^[\t\r\n]/.test(cell)) return true
	const first = [...cell].find(sign => !/\s/u.test(sign) && !['\0', '\u200b', '\ufeff'].includes(sign))
	return first !== undefined && '=+-@＝＋－＠'.includes(first)
}
