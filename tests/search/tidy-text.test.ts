import { expect, test } from 'vitest'
import { tidy } from '../../src/search/build/tidy-text.ts'
import { segmentMark } from '../../src/search/record.ts'

test.each([
	['blanks between Chinese characters', '县 教 育\n局', '县教育局'],
	['blanks between other words', 'STEM   教育  by 2025', 'STEM教育by 2025'],
	['the sign that parts texts in the index', `县科协${segmentMark}县教育局`, '县科协县教育局'],
])('%s', (_, text, tidied) => {
	expect(tidy(text)).toBe(tidied)
})
