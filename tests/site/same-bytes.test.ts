import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'

function digests(folder: string): string[] {
	return listFiles(folder).map(
		file =>
			`${file} ${createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex')}`,
	)
}

it('two builds of the same inputs give the same files with the same bytes', () => {
	expect(digests(inject('again').folder)).toEqual(digests(inject('site').folder))
})
