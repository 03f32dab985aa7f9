import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { elementCode, frameCode, scriptedFrameCode } from '../../src/embed/frame-code.ts'

const frame = { src: 'https://a.example/embed/quxian/?theme=light&role=lead', title: '甲"><script>乙</script>', height: 800 }
const script = 'https://a.example/embed.js'

/** The elements of a code with their attributes. */
const elementsOf = (code: string) =>
	parseFragment(code).childNodes.flatMap(node =>
		'attrs' in node ? [{ name: node.tagName, ...Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }] : [],
	)

describe('the codes to paste', () => {
	const iframe = { name: 'iframe', src: frame.src, title: frame.title, loading: 'lazy', width: '100%', height: '800', frameborder: '0', style: 'border:0' }

	it('a frame has a title, a height, and waits until it is near', () => {
		expect(elementsOf(frameCode(frame))).toEqual([iframe])
	})

	it('with the script it is the same frame, marked', () => {
		expect(elementsOf(scriptedFrameCode(frame, script))).toEqual([
			{ ...iframe, 'data-zeren': '' },
			{ name: 'script', src: script, async: '' },
		])
	})

	it('as an element it says the same, and holds the frame for where the script is taken away', () => {
		expect(elementCode(frame, script)).toContain(`>${frameCode(frame)}</zeren-embed>`)
		expect(elementsOf(elementCode(frame, script))).toEqual([
			{ name: 'zeren-embed', src: frame.src, title: frame.title, height: '800' },
			{ name: 'script', src: script, async: '' },
		])
	})
})
