import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'

/** The parts of a Word or Excel file by their paths. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
	Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const namespaces = {
	w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
	s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
}

/** What `read` makes of an XML text, by XPath; throws when the text is no well-formed XML. */
export function readXml<Result>(xml: string, read: (find: (path: string, from?: XmlElement) => XmlElement[]) => Result): Result {
	const document = XmlDocument.fromString(xml)
	try {
		return read((path, from = document.root) => from.find(path, namespaces) as XmlElement[])
	} finally {
		document.dispose()
	}
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const decode = (xml: string) => xml.replace(/&[a-z]+;/g, entity => entities[entity] ?? entity)
const inside = (xml: string, name: string) =>
	[...xml.matchAll(new RegExp(`<${name}(?: [^>]*?)?(?:/>|>(.*?)</${name}>)`, 'gs'))].map(([, content = '']) => content)

/** The rows of the table of a Word file, each with the texts of its cells; a break is a line end. Read as text: an XML reader takes seconds for a whole plan. */
export const docxRows = (document: string): string[][] =>
	inside(document, 'w:tr').map(row =>
		inside(row, 'w:tc').map(cell =>
			[...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g)].map(([, text = '', lineEnd]) => (lineEnd ? '\n' : decode(text))).join(''),
		),
	)

/** The rows of a sheet, as a spreadsheet shows them: `_x005F_` is an underscore. */
export const xlsxRows = (sheet: string): string[][] =>
	inside(sheet, 'row').map(row =>
		inside(row, 'c').map(cell =>
			[...cell.matchAll(/<[tv](?: [^>]*)?>([^<]*)<\/[tv]>/g)].map(([, text = '']) => decode(text).replaceAll('_x005F_', '_')).join(''),
		),
	)
