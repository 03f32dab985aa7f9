import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tellHeight } from '../../../src/embed/frame/tell-height.ts'

let changed: () => void = () => undefined
beforeEach(() => {
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(tell: () => void) {
				changed = tell
			}
			observe() {}
		},
	)
})
afterEach(() => {
	vi.unstubAllGlobals()
})

/** A window in a frame of another, whose messages are kept. */
function framed() {
	const sent: [message: unknown, origin: string][] = []
	const parent = { postMessage: (message: unknown, origin: string) => sent.push([message, origin]) }
	const listeners: ((event: unknown) => void)[] = []
	const page = { height: 812.4 }
	const frame = { parent, addEventListener: (_type: string, listen: (event: unknown) => void) => listeners.push(listen) }
	tellHeight(frame as unknown as Window, { getBoundingClientRect: () => page } as unknown as HTMLElement)
	return { sent, parent, page, hear: (event: unknown) => listeners[0]?.(event) }
}

const hello = { type: 'zeren:hello' }
const origin = 'https://portal.example'

describe('the height of a page in a frame', () => {
	it('is told to the parent that asked, at its origin, and again when it changes', () => {
		const { sent, parent, page, hear } = framed()
		changed()
		expect(sent).toEqual([])
		hear({ source: parent, origin, data: hello })
		expect(sent).toEqual([[{ type: 'zeren:height', height: 813 }, origin]])
		changed()
		expect(sent.length).toBe(1)
		page.height = 1200
		changed()
		expect(sent[1]).toEqual([{ type: 'zeren:height', height: 1200 }, origin])
	})

	it('is told again to a parent that asks again', () => {
		const { sent, parent, hear } = framed()
		hear({ source: parent, origin, data: hello })
		hear({ source: parent, origin, data: hello })
		expect(sent.length).toBe(2)
	})

	it.each([
		['another window', { source: {}, origin, data: hello }],
		['no window', { source: null, origin, data: hello }],
		['an origin that is none', { origin: 'null', data: hello }],
		['an empty origin', { origin: '', data: hello }],
		['another message', { origin, data: { type: 'zeren:navigate', href: 'javascript:alert(1)' } }],
		['a text', { origin, data: 'zeren:hello' }],
		['nothing', { origin, data: null }],
		['a list', { origin, data: ['zeren:hello'] }],
	])('is not told to %s', (_name, event) => {
		const { sent, parent, hear } = framed()
		hear({ source: parent, ...event })
		changed()
		expect(sent).toEqual([])
	})

	it('is told to nobody by a page that stands alone', () => {
		const alone = { addEventListener: vi.fn() } as unknown as Window & { parent: unknown }
		alone.parent = alone
		tellHeight(alone, {} as HTMLElement)
		expect(alone.addEventListener).not.toHaveBeenCalled()
	})
})
