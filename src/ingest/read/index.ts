import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { ReadDocument, SourceFile } from '../draft.ts'
import { LineIndex } from '../passage.ts'
import { SourceError } from '../source-error.ts'
import { decode } from './decode.ts'
import { maskPersonalData } from './mask-personal-data.ts'

/** A format that can be read: what its files are called and how their bytes become text. A new format is a line here and a file beside this one. */
interface Reader {
	format: string
	extensions: readonly string[]
	read: (bytes: Uint8Array, file: string) => string
}

const readers: readonly Reader[] = [
	{ format: 'text', extensions: ['.txt', ''], read: decode },
	{ format: 'markdown', extensions: ['.md', '.markdown'], read: decode },
]

/** The extensions that `seeds/` is searched for. */
export const readableExtensions = readers.flatMap(reader => reader.extensions).filter(extension => extension !== '')

/**
 * First stage: bytes to text. Guarantees:
 * 1. `text` is the whole text of the file with "\n" line ends, personal data replaced character for character;
 * 2. `sha256` is the digest of the bytes as they came;
 * 3. a file that cannot be read is one {@link SourceError}, never garbled text.
 */
export function read({ file, bytes }: SourceFile): ReadDocument {
	const extension = extname(file).toLowerCase()
	const reader = readers.find(candidate => candidate.extensions.includes(extension))
	if (!reader) {
		throw new SourceError(file, `还不能读取 ${extension} 格式`, `请另存为 ${readableExtensions.join('、')} 后再放入 seeds/`)
	}
	const { text, spans } = maskPersonalData(reader.read(bytes, file))
	const index = new LineIndex(text)
	return {
		file,
		bytes,
		format: reader.format,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		text,
		index,
		omitted: spans.map(({ start, end }) => ({ reason: 'personal-data', position: index.span(start, end) })),
	}
}
