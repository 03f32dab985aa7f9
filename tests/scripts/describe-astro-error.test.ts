import { expect, it } from 'vitest'
import { describeAstroError } from '../../scripts/describe-astro-error.ts'

it('says what is wrong, what to do, where, and why', () => {
	const error = Object.assign(new TypeError('x is not a function', { cause: new Error('no such plan') }), {
		hint: 'Call a function.',
		loc: { file: 'src/pages/index.astro', line: 3, column: 7 },
		frame: '> 3 | x()',
		stack: 'TypeError: x is not a function\n    at page (src/pages/index.astro:3:7)',
	})
	const [first, ...rest] = describeAstroError(error).split('\n')
	expect(first).toBe('TypeError: x is not a function')
	expect(rest.slice(0, 4)).toEqual(['Call a function.', 'src/pages/index.astro:3:7', '> 3 | x()', '    at page (src/pages/index.astro:3:7)'])
	expect(rest[4]).toBe('原因：Error: no such plan')
})

it('takes whatever was thrown', () => {
	expect(describeAstroError('no words')).toBe('no words')
})

/** The lines that are no calls. */
const sentences = (error: unknown) =>
	describeAstroError(error)
		.split('\n')
		.filter(line => !/^\s+at /.test(line))

it('says each of several faults', () => {
	const error = new AggregateError([new Error('no such plan'), 'no words'], 'two faults', { cause: new Error('why') })
	expect(sentences(error)).toEqual(['AggregateError: two faults', '原因：Error: why', 'Error: no such plan', 'no words'])
})

it('says a fault that is behind itself once', () => {
	const first = new Error('first')
	const second = new Error('second', { cause: first })
	first.cause = second
	expect(sentences(first)).toEqual(['Error: first', '原因：Error: second'])
})

it('says the first of a long row of faults', () => {
	let error = new Error('last')
	for (let at = 0; at < 50; at++) error = new Error('next', { cause: error })
	expect(sentences(error).length).toBe(8)
})
