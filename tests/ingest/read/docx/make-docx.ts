import { strToU8, zipSync } from 'fflate'

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

/** A Word file of the given parts, each the XML inside its root: `document` what stands in the body. */
export function makeDocx(document: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const roots: Readonly<Record<string, string>> = { numbering: 'numbering', styles: 'styles', footnotes: 'footnotes', header1: 'hdr', footer1: 'ftr' }
	const xml = (root: string, inner: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${inner}</w:${root}>`)
	return zipSync({
		'[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
		'word/document.xml': xml('document', `<w:body>${document}<w:sectPr/></w:body>`),
		...Object.fromEntries(Object.entries(parts).map(([name, inner]) => [`word/${name}.xml`, xml(roots[name] ?? name, inner)])),
	})
}

export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

export function run(text: string, properties = ''): string {
	return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of plain words, or of runs that are given as XML. */
export function p(content: string, properties = ''): string {
	return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`
}

/** A paragraph that Word numbers. */
export function item(text: string, level = 0, id = 1): string {
	return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)
}

export interface Cell {
	text: string
	span?: number
	/** `restart` where a merged cell begins, `continue` below it. */
	merge?: 'restart' | 'continue'
}

export function table(rows: readonly (readonly (string | Cell)[])[]): string {
	const cellOf = (given: string | Cell) => {
		const { text, span, merge } = typeof given === 'string' ? { text: given } : given
		const properties = `${span ? `<w:gridSpan w:val="${span}"/>` : ''}${merge ? `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>` : ''}`
		const paragraphs = text.split('\n').map(line => (line === '' ? '<w:p/>' : p(line)))
		return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.join('')}</w:tc>`
	}
	return `<w:tbl><w:tblPr/>${rows.map(row => `<w:tr>${row.map(cellOf).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A numbering: each level's format and text, counted from 1. */
export function numbering(
	levels: readonly (readonly [format: string, text: string, more?: string])[],
	nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
): string {
	const xml = levels.map(
		([format, text, more = ''], at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
	)
	return `<w:abstractNum w:abstractNumId="0">${xml.join('')}</w:abstractNum>${nums}`
}
