import { cut } from './display-width.ts'
import { printable } from './printable.ts'

/** Where a progress line goes: standard error, or what a test gives. */
export interface Screen {
	isTTY?: boolean
	columns?: number
	write: (words: string) => unknown
}

/** Says which of many files is being read. */
export interface Progress {
	/** Before a file is read; `at` counts from 1. */
	show: (at: number, file: string) => void
	/** Takes the line away, so that what follows begins on a clean one. */
	clear: () => void
}

const eraseLine = '\r\u001b[2K'

/** A line that is written over itself, on a terminal and for more than one file; else nothing is ever written. */
export function progressOn(screen: Screen, files: number): Progress {
	if (screen.isTTY !== true || files < 2) return { show: () => undefined, clear: () => undefined }
	return {
		show: (at, file) => {
			const count = `[${String(at).padStart(String(files).length)}/${files}] `
			screen.write(eraseLine + count + cut(`正在读 ${printable(file)}`, Math.max(10, (screen.columns ?? 80) - count.length - 1)))
		},
		clear: () => {
			screen.write(eraseLine)
		},
	}
}
