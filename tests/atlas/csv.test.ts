import { expect, test } from 'vitest'
import { toCsv, withByteOrderMark } from '../../src/atlas/csv.ts'

test('has no byte order mark and ends every line with CR LF', () => {
	expect(toCsv(['方案', '行号'], [['渠县', 12]])).toBe(`方案,行号\r\n渠县,12\r\n`)
})

test('an empty table is its header', () => {
	expect(toCsv(['方案'], [])).toBe(`方案\r\n`)
})

test.each([
	['a comma', '县科协,县教育局', '"县科协,县教育局"'],
	['a quote', '所谓"双减"', '"所谓""双减"""'],
	['a line end', '一\n二', '"一\n二"'],
	['a carriage return', '一\r二', '"一\r二"'],
	['a blank at the end', '县科协 ', '"县科协 "'],
	['full-width signs stay as they are', '县科协，县教育局“双减”', '县科协，县教育局“双减”'],
	['what controls a terminal', '科\x01学\x1b教\x85育\x7f县\b局\ufffe', '科\ufffd学\ufffd教\ufffd育\ufffd县\ufffd局\ufffd'],
	['half of a pair', '科\ud800学', '科\ufffd学'],
	['nothing', '', ''],
	['no value', null, ''],
	['a negative number is a number', -3, '-3'],
])('%s', (_, cell, written) => {
	expect(toCsv(['x'], [[cell]])).toBe(`x\r\n${written}\r\n`)
})

test.each([
	['a formula', '=1+1', `"'=1+1"`],
	['a link that is a formula', '=HYPERLINK("http://x","点")', `"'=HYPERLINK(""http://x"",""点"")"`],
	['a formula that begins with a plus', '+1', `"'+1"`],
	['a command behind a minus', `-2+3+cmd|' /C calc'!A0`, `"'-2+3+cmd|' /C calc'!A0"`],
	['an old macro', '@SUM(A1)', `"'@SUM(A1)"`],
	['a NUL before the formula', '\0=1', `"'\ufffd=1"`],
	['a tab', '\t=1', `"'\t=1"`],
	['a carriage return', '\r=1', `"'\r=1"`],
	['a line end', '\n=1', `"'\n=1"`],
	['a blank before the formula', '  =1', `"'  =1"`],
	['a byte order mark before the formula', '\ufeff=1', `"'\ufeff=1"`],
	['a full-width equals sign', '＝1', `"'＝1"`],
	['a full-width plus', '＋1', `"'＋1"`],
	['a full-width at sign', '＠SUM', `"'＠SUM"`],
	['a formula behind a comma stays inside its quotes', '一,=1', '"一,=1"'],
	['a formula behind a quote stays inside its quotes', '",=1', `""",=1"`],
])('is harmless in a spreadsheet: %s', (_, cell, written) => {
	expect(toCsv(['x'], [[cell]])).toBe(`x\r\n${written}\r\n`)
})

test('a header is as harmless as a cell', () => {
	expect(toCsv(['=1'], [])).toBe(`"'=1"\r\n`)
})

test('for Excel and WPS the same begins with the mark', () => {
	expect(withByteOrderMark(toCsv(['方案'], [['渠县']]))).toBe('\ufeff方案\r\n渠县\r\n')
})
