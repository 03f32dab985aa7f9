/** Rows and cells of a CSV text by RFC 4180, as a spreadsheet reads it; the byte order mark is no part of the first cell. Throws when a quote is not closed. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [[]]
	const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy
	const body = text.replace(/^\ufeff/, '')
	for (let at = 0; at < body.length; at = pattern.lastIndex) {
		pattern.lastIndex = at
		const match = pattern.exec(body)
		if (!match) throw new Error(`no CSV at ${at}: ${body.slice(at, at + 40)}`)
		rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
		if (match[3] !== ',' && pattern.lastIndex < body.length) rows.push([])
	}
	return rows
}
