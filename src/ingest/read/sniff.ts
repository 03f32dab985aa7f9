/** What a file is by its bytes, whatever its name says. */
export type Kind =
	| 'pdf'
	| 'docx'
	| 'xlsx'
	| 'pptx'
	| 'odf'
	| 'ofd'
	| 'zip'
	| 'rar'
	| '7z'
	| 'gzip'
	| 'encrypted-office'
	| 'doc'
	| 'xls'
	| 'ppt'
	| 'ole'
	| 'rtf'
	| 'html'
	| 'mhtml'
	| 'office-xml'
	| 'image'

const magic: readonly { kind: Kind; bytes: readonly number[]; at?: number }[] = [
	{ kind: 'rar', bytes: [...'Rar!\x1a\x07'].map(code) },
	{ kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
	{ kind: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
	{ kind: 'rtf', bytes: [...'{\\rtf'].map(code) },
	{ kind: 'image', bytes: [0x89, ...[...'PNG\r\n'].map(code)] },
	{ kind: 'image', bytes: [0xff, 0xd8, 0xff] },
	{ kind: 'image', bytes: [...'GIF8'].map(code) },
	{ kind: 'image', bytes: [...'II*\0'].map(code) },
	{ kind: 'image', bytes: [...'MM\0*'].map(code) },
	{ kind: 'image', bytes: [...'WEBP'].map(code), at: 8 },
	{ kind: 'image', bytes: [...'ftyphei'].map(code), at: 4 },
]

/** A part that tells what a zip is: its name stands in the zip's directory as it is. The first that is found counts. */
const zipParts: readonly { kind: Kind; name: string }[] = [
	{ kind: 'odf', name: 'mimetypeapplication/vnd.oasis.opendocument' },
	{ kind: 'ofd', name: 'OFD.xml' },
	{ kind: 'docx', name: 'word/document.xml' },
	{ kind: 'xlsx', name: 'xl/workbook.xml' },
	{ kind: 'pptx', name: 'ppt/presentation.xml' },
]

/** A stream that tells what a file of Office 97 is, in its directory as UTF-16. An encrypted .docx or .xlsx is such a file too. */
const oleStreams: readonly { kind: Kind; name: string }[] = [
	{ kind: 'encrypted-office', name: 'EncryptedPackage' },
	{ kind: 'doc', name: 'WordDocument' },
	{ kind: 'xls', name: 'Workbook' },
	{ kind: 'ppt', name: 'PowerPoint Document' },
]

/** A PDF's head may have something before it; readers look for it in the first kilobyte. */
const headLength = 1024

/** What the bytes are; null when they tell nothing: text, or something unknown. */
export function sniff(bytes: Uint8Array): Kind | null {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const found = magic.find(({ bytes: sign, at = 0 }) => sign.every((value, index) => buffer[at + index] === value))
	if (found) return found.kind
	if (buffer.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return zipParts.find(({ name }) => buffer.includes(name))?.kind ?? 'zip'
	if (buffer.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
		return oleStreams.find(({ name }) => buffer.includes(`${name}\0`, 0, 'utf16le'))?.kind ?? 'ole'
	}
	// In UTF-16 every other byte of these words is 0.
	const head = buffer.subarray(0, headLength).toString('latin1').replaceAll('\0', '')
	if (/%PDF-\d/.test(head)) return 'pdf'
	return sniffMarkup(head.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').trimStart())
}

function sniffMarkup(head: string): Kind | null {
	if (/^MIME-Version:/i.test(head)) return 'mhtml'
	if (/^<\?xml/i.test(head) && /<\?mso-application|<pkg:package/.test(head)) return 'office-xml'
	return /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head) ? 'html' : null
}

function code(sign: string): number {
	return sign.charCodeAt(0)
}
