import { unzipSync } from 'fflate'
import { SourceError } from '../source-error.ts'

/** What the parts of one file may come to when they are unpacked: a plan's words never do; a file made to fill the memory does. */
export const unpackedLimit = 200 * 2 ** 20

/**
 * The parts of a zip (Word's and Excel's files are zips) whose names `wanted` asks for, by name. Never more than {@link unpackedLimit} bytes in all.
 *
 * @throws {SourceError} when the zip is damaged or unpacks to more.
 */
export function unzip(bytes: Uint8Array, file: string, wanted: (name: string) => boolean): Map<string, Uint8Array> {
	let unpacked = 0
	let tooLarge = false
	try {
		const parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!wanted(name)) return false
				unpacked += originalSize
				// The size is the zip's own word; fflate never writes beyond it.
				tooLarge ||= unpacked > unpackedLimit
				return !tooLarge
			},
		})
		if (!tooLarge) return new Map(Object.entries(parts))
	} catch {
		throw damaged(file)
	}
	throw new SourceError(file, `解压后超过 ${unpackedLimit / 2 ** 20} MB`, '请打开文件，删去图片、附表等与方案正文无关的内容，另存后重新放入 seeds/')
}

/** A file whose parts do not fit together. */
export function damaged(file: string): SourceError {
	return new SourceError(file, '文件已损坏或没有下载完整', '请重新下载，确认能用 Word、WPS 或 Excel 打开后再放入 seeds/')
}
