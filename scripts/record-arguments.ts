/** The day under which is recorded: `--date YYYY-MM-DD`, else the day of the clock in China. */
export function readRecordArguments(argv: readonly string[], now: Date): { date: string } | { fault: string } {
	const [option, value, ...rest] = argv
	if (option === undefined) return { date: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now) }
	const isDate = value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
	if (option !== '--date' || !isDate || rest.length > 0) return { fault: '用法：npm run record [-- --date YYYY-MM-DD]' }
	return { date: value }
}
