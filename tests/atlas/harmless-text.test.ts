import { expect, it } from 'vitest'
import { harmlessJson, harmlessText } from '../../src/atlas/harmless-text.ts'

const harmful = '科\0学\x1b教\x85育\x7f县\ud800局\ufffe\uffff'
const shown = '科\ufffd学\ufffd教\ufffd育\ufffd县\ufffd局\ufffd\ufffd'

it('what no file should carry is shown as a sign, and nothing moves', () => {
	expect(harmlessText(harmful)).toBe(shown)
	expect(harmlessText('甲\t乙\r\n丙𠮷\u2028\u200b\ue000')).toBe('甲\t乙\r\n丙𠮷\u2028\u200b\ue000')
})

it('JSON has it in no text, however deep', () => {
	const value = { name: harmful, tasks: [{ title: harmful, line: 3, lead: null }] }
	expect(JSON.parse(harmlessJson(value))).toEqual({ name: shown, tasks: [{ title: shown, line: 3, lead: null }] })
	expect(harmlessJson({ a: [1] }, '\t')).toBe('{\n\t"a": [\n\t\t1\n\t]\n}')
})
