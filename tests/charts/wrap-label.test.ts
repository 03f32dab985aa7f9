import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthInEm, wrapLabel } from '../../src/charts/wrap-label.ts'

test.each([
	['县科协', 4, ['县科协']],
	['领导干部和公务员', 6, ['领导干部', '和公务员']],
	['人力资源和社会保障', 8, ['人力资源和', '社会保障']],
	['县政府办公室（县大数据应用发展管理中心）', 14, ['县政府办公室', '（县大数据应用发展管理中心）']],
	['各乡镇人民政府(街道办事处)', 8, ['各乡镇人民政府', '(街道办事处)']],
	['各县（区）人民政府', 6, ['各县（区）', '人民政府']],
])('%s at %d em', (label, width, lines) => {
	expect(wrapLabel(label, width)).toEqual(lines)
})

test('nothing is lost, and only a closing sign goes beyond the width', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'县市教育局科协（）、a1 '), maxLength: 40 }), fc.integer({ min: 3, max: 20 }), (label, width) => {
			const lines = wrapLabel(label, width)
			expect(lines.join('')).toBe(label)
			for (const line of lines) expect(widthInEm(line.replace(/[（）、]+$/, ''))).toBeLessThanOrEqual(width)
		}),
	)
})
