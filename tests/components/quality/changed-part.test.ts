import { expect, it } from 'vitest'
import { changedPart } from '../../../src/components/quality/changed-part.ts'

it.each([
	['a change inside', '2.举办展览。（责任单位：有关部门）', '2.举办展览。（责任单位：县文旅局）', ['2.举办展览。（责任单位：', '有关部门', '）']],
	['something left out', '县科协、县妇联、县科协', '县科协、县妇联', ['县科协、县妇联', '、县科协', '']],
	['the same', '县科协', '县科协', ['县科协', '', '']],
	['a repeat is not counted from both ends', '社会社会保障', '社会保障', ['社会', '社会', '保障']],
	['no counterpart', '2023年5月29日', undefined, ['', '2023年5月29日', '']],
])('%s', (_, line, other, expected) => {
	const { before, changed, after } = changedPart(line, other)
	expect([before, changed, after]).toEqual(expected)
	expect(before + changed + after).toBe(line)
})
