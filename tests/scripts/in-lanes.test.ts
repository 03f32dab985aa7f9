import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inLanes } from '../../scripts/in-lanes.ts'

it('does everything once, so many at a time', async () => {
	const begun: number[] = []
	let running = 0
	let most = 0
	await inLanes(2, [1, 2, 3, 4, 5], async thing => {
		begun.push(thing)
		most = Math.max(most, ++running)
		await setTimeout(1)
		running -= 1
	})
	expect(begun).toEqual([1, 2, 3, 4, 5])
	expect(most).toBe(2)
})

it('goes on after a fault, and says every one in the end', async () => {
	const done: string[] = []
	const doing = inLanes(2, ['a', 'b', 'c', 'd'], async thing => {
		if (thing === 'a' || thing === 'c') throw new Error(`no ${thing}`)
		done.push(thing)
	})
	await expect(doing).rejects.toThrow('no a\n\nno c')
	expect(done).toEqual(['b', 'd'])
})

it('has nothing to do with nothing', async () => {
	await inLanes(2, [], () => Promise.reject(new Error('nothing')))
	await expect(inLanes(2, [0], () => Promise.reject(new Error('one')))).rejects.toBeInstanceOf(AggregateError)
})
