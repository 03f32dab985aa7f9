import { crc32 } from 'node:zlib'
import { deflateSync, strToU8 } from 'fflate'

/** A part as it stands in a zip. */
interface Packed {
	bytes: Uint8Array
	checksum: number
}

/** 1980-01-01 00:00, the first that a zip can say: it must carry a day, and that of the build would make every build another file. */
const noDay = 0x0021_0000
/** 2.0: a reader that knows folders and deflate. */
const version = 20
const deflated = 8
const [localHead, centralHead, endOfList] = [30, 46, 22]

const packed = new WeakMap<Uint8Array, Packed>()

/**
 * A zip of parts with plain names, in their order; the bytes are those of fflate's `zipSync` with level 6. A part that is the same array as in an earlier zip is
 * not compressed again: most of an Office file is the same in hundreds of them.
 */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	const files = Object.entries(parts).map(([name, part]) => ({ name: strToU8(name), size: part.length, ...packOnce(part) }))
	const total = files.reduce((sum, { name, bytes }) => sum + localHead + centralHead + 2 * name.length + bytes.length, endOfList)
	const zip = new Uint8Array(total)
	const view = new DataView(zip.buffer)
	let at = 0
	const starts = files.map(file => {
		const start = at
		view.setUint32(at, 0x0403_4b50, true)
		writeFacts(view, at + 4, file)
		zip.set(file.name, at + localHead)
		zip.set(file.bytes, at + localHead + file.name.length)
		at += localHead + file.name.length + file.bytes.length
		return start
	})
	const list = at
	for (const [index, file] of files.entries()) {
		view.setUint32(at, 0x0201_4b50, true)
		view.setUint16(at + 4, version, true)
		writeFacts(view, at + 6, file)
		view.setUint32(at + 42, starts[index] ?? 0, true)
		zip.set(file.name, at + centralHead)
		at += centralHead + file.name.length
	}
	view.setUint32(at, 0x0605_4b50, true)
	view.setUint16(at + 8, files.length, true)
	view.setUint16(at + 10, files.length, true)
	view.setUint32(at + 12, at - list, true)
	view.setUint32(at + 16, list, true)
	return zip
}

/** What both heads of a file say in the same order: APPNOTE 4.3.7 and 4.3.12. */
function writeFacts(view: DataView, at: number, { name, size, bytes, checksum }: Packed & { name: Uint8Array; size: number }): void {
	view.setUint16(at, version, true)
	view.setUint16(at + 4, deflated, true)
	view.setUint32(at + 6, noDay, true)
	view.setUint32(at + 10, checksum, true)
	view.setUint32(at + 14, bytes.length, true)
	view.setUint32(at + 18, size, true)
	view.setUint16(at + 22, name.length, true)
}

function packOnce(part: Uint8Array): Packed {
	const known = packed.get(part) ?? { bytes: deflateSync(part, { level: 6 }), checksum: crc32(part) }
	packed.set(part, known)
	return known
}
