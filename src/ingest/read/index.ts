import type { ReadDocument, Source, SourceFile } from '../draft.ts'
import { readSidecar } from '../facts/sidecar.ts'
import { assemble, type ReadFile } from './assemble.ts'
import { chooseReader, type Expected } from './check-file.ts'
import { readCsv } from './csv.ts'
import { decode } from './decode.ts'
import { readDocx } from './docx/index.ts'
import { readHtml } from './html/index.ts'
import type { ReadText } from './layout.ts'
import { readXlsx } from './xlsx/index.ts'

/** A format that can be read: what its files are called and look like, and how their bytes become text. A new format is a line here and a file beside this one. */
interface Reader extends Expected {
	format: string
	/** @throws {SourceError} when the bytes are not what the format asks for. */
	read: (bytes: Uint8Array, file: string) => ReadText | Promise<ReadText>
}

const readers: readonly Reader[] = [
	{ format: 'text', extensions: ['.txt', ''], kinds: ['text'], read: readPlainText },
	{ format: 'markdown', extensions: ['.md', '.markdown'], kinds: ['text'], read: readPlainText },
	{ format: 'docx', extensions: ['.docx', '.docm', '.dotx'], kinds: ['docx'], read: readDocx },
	{ format: 'pdf', extensions: ['.pdf'], kinds: ['pdf'], read: readPdf },
	{ format: 'html', extensions: ['.html', '.htm'], kinds: ['html', 'text'], read: readHtml },
	{ format: 'xlsx', extensions: ['.xlsx', '.xlsm'], kinds: ['xlsx'], read: readXlsx },
	{ format: 'csv', extensions: ['.csv', '.tsv'], kinds: ['text'], read: readCsv },
]

/** The extensions that `seeds/` is searched for. */
export const readableExtensions = readers.flatMap(reader => reader.extensions).filter(extension => extension !== '')

/**
 * First stage: bytes to text. Guarantees:
 * 1. `text` is the whole text of the files, in their order, with "\n" line ends, personal data replaced character for character;
 * 2. `layout` says of it what the formats know: pages, tables with their merged cells, headings, what belongs to the page alone;
 * 3. each part's `sha256` is the digest of its bytes as they came;
 * 4. a file that cannot be read is one {@link SourceError}, never garbled text.
 */
export async function read({ name, files, sidecar, id }: Source): Promise<ReadDocument> {
	const stated = sidecar && readSidecar(sidecar.file, sidecar.bytes)
	const parts: ReadFile[] = []
	for (const file of files) parts.push(await readFile(file))
	return { ...assemble(name, parts), id, sidecar: stated }
}

async function readFile({ file, bytes }: SourceFile): Promise<ReadFile> {
	const reader = chooseReader(readers, file, bytes)
	return { file, bytes, format: reader.format, ...(await reader.read(bytes, file)) }
}

function readPlainText(bytes: Uint8Array, file: string): ReadText {
	return { text: decode(bytes, file) }
}

/** PDF's library is large: it is loaded when there is a PDF. */
async function readPdf(bytes: Uint8Array, file: string): Promise<ReadText> {
	const pdf = await import('./pdf/index.ts')
	return pdf.readPdf(bytes, file)
}
