import { expect, it } from 'vitest'
import { readRecordArguments } from '../../scripts/record-arguments.ts'

const now = new Date('2026-03-31T17:00:00Z')

it.each([
	['the day in China', [], { date: '2026-04-01' }],
	['the day that is given', ['--date', '2026-01-05'], { date: '2026-01-05' }],
	['no day that there is not', ['--date', '2026-13-01'], { fault: '用法：npm run record [-- --date YYYY-MM-DD]' }],
	['no other option', ['--force'], { fault: '用法：npm run record [-- --date YYYY-MM-DD]' }],
	['nothing more', ['--date', '2026-01-05', 'x'], { fault: '用法：npm run record [-- --date YYYY-MM-DD]' }],
])('records under %s', (_name, argv, wanted) => {
	expect(readRecordArguments(argv, now)).toEqual(wanted)
})
