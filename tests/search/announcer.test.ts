import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeAnnouncer } from '../../src/search/page/announcer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A region that remembers what was written into it. */
function makeRegion() {
	const said: string[] = []
	const region = {
		get textContent() {
			return said.at(-1) ?? ''
		},
		set textContent(text: string) {
			said.push(text)
		},
	}
	return { said, region: region as HTMLElement }
}

describe('what was found', () => {
	it('is said once when nothing more is typed for a second', () => {
		const { said, region } = makeRegion()
		const { say } = makeAnnouncer(region)
		for (const sentence of ['1 处', '2 处', '3 处']) {
			say(sentence, false)
			vi.advanceTimersByTime(900)
		}
		expect(said).toEqual([])
		vi.advanceTimersByTime(100)
		expect(said).toEqual(['3 处'])
	})

	it('is said at once when the reader has done typing, and not again', () => {
		const { said, region } = makeRegion()
		const { say } = makeAnnouncer(region)
		say('3 处', false)
		say('3 处', true)
		vi.advanceTimersByTime(5000)
		say('3 处', true)
		expect(said).toEqual(['3 处'])
	})

	it('is not said any more while the next search is under way', () => {
		const { said, region } = makeRegion()
		const { say, hold } = makeAnnouncer(region)
		say('3 处', false)
		hold()
		vi.advanceTimersByTime(5000)
		expect(said).toEqual([])
	})
})
