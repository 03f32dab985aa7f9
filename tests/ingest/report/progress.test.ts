import { expect, it } from 'vitest'
import { progressOn } from '../../../src/ingest/report/progress.ts'

function shown(isTTY: boolean, files: number): string {
	let written = ''
	const progress = progressOn({ isTTY, columns: 40, write: words => (written += words) }, files)
	progress.show(1, 'a.txt')
	progress.clear()
	return written
}

it('writes one line over itself on a terminal', () => {
	expect(shown(true, 12)).toBe('\r\u001b[2K[ 1/12] 正在读 a.txt\r\u001b[2K')
})

it('writes nothing into a file, or for one document', () => {
	expect([shown(false, 12), shown(true, 1)]).toEqual(['', ''])
})
