import { expect, it } from 'vitest'
import { onceInProcess } from '../../src/atlas/once-in-process.ts'

it('gives every copy of the module the value that the first has made', async () => {
	const copy = '../../src/atlas/once-in-process.ts?copy'
	const other: typeof onceInProcess = (await import(/* @vite-ignore */ copy)).onceInProcess
	const made = onceInProcess('a test of copies', () => ({ by: 'the first' }))
	expect(other).not.toBe(onceInProcess)
	expect(other('a test of copies', () => ({ by: 'the other' }))).toBe(made)
	expect(other('another test of copies', () => ({ by: 'the other' }))).toEqual({ by: 'the other' })
})
