import { expect, it } from 'vitest'
import { legalText, xmlAttribute, xmlText } from '../../src/atlas/xml-text.ts'

it('what is markup stays text', () => {
	expect(xmlText('<b a="1">&amp;</b>]]>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;]]&gt;')
})

it('where something stood that XML cannot hold, a sign says so; all else stays', () => {
	expect(legalText('甲\0乙\u001b丙\u0085丁\ud800戊\ufffe己\t\n')).toBe('甲\ufffd乙\ufffd丙\ufffd丁\ufffd戊\ufffd己\t\n')
	expect(legalText('𠮷\u2028\u200b\ue000')).toBe('𠮷\u2028\u200b\ue000')
	expect(legalText('甲\r\n乙\r丙')).toBe('甲\n乙\n丙')
})

it('an attribute keeps its tabs and line ends', () => {
	expect(xmlAttribute('甲\t乙\r\n"')).toBe('甲&#9;乙&#10;&quot;')
})
