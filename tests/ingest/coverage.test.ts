import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/ingest/index.ts'
import { run } from '../../src/ingest/pipeline.ts'
import { linesOf } from '../../src/ingest/structure/tree.ts'
import { registries } from './ingest-text.ts'
import { seedFiles } from './seed-files.ts'

const documents = await Promise.all(seedFiles.map(async file => ({ file, ...(await run(sourceOf(file, readFileSync(join('seeds', file))), { registries })) })))

describe.each(documents)('$file', ({ text, root, plan }) => {
	const printed = text.split('').flatMap((sign, at) => (/\S/.test(sign) ? [at] : []))
	const inTree = linesOf(root).flatMap(line => line.offsets.filter((_, at) => /\S/.test(line.text[at] as string)))
	const leftOut = plan.coverage.omitted.flatMap(({ position: { start, end } }) =>
		Array.from({ length: end.offset - start.offset }, (_, at) => start.offset + at).filter(at => /\S/.test(text[at] as string)),
	)

	it('every character is in the tree at most once, and left out at most once', () => {
		expect(new Set(inTree).size).toBe(inTree.length)
		expect(new Set(leftOut).size).toBe(leftOut.length)
	})

	it('every non-blank character is in the tree or left out with its reason', () => {
		const seen = new Set([...inTree, ...leftOut])
		expect(printed.filter(at => !seen.has(at)).map(at => text.slice(at, at + 10))).toEqual([])
		expect([...seen].filter(at => /\s/.test(text[at] as string))).toEqual([])
	})

	it('only masked characters are in both', () => {
		const omitted = new Set(leftOut)
		expect([...new Set(inTree.filter(at => omitted.has(at)).map(at => text[at]))].every(sign => sign === '×')).toBe(true)
	})

	it('the figures say so', () => {
		expect(plan.coverage.characters).toBe(printed.length)
		expect(plan.coverage.represented + leftOut.length).toBe(printed.length)
	})
})
