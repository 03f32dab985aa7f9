import { describe, expect, it } from 'vitest'
import { titleParts } from '../../src/components/title-parts.ts'

describe('where a title may break', () => {
	it.each([
		['between its parts', '渠县全民科学素质行动实施方案', ['渠县', '全民', '科学素质', '行动', '实施方案']],
		[
			'in a long part between words, never within a figure or before 年',
			'渠县创建示范城市2023年实施方案',
			['渠县', '创建', '示范', '城市', '2023年', '实施方案'],
		],
		[
			'behind no opening and before no closing quotation mark',
			'关于印发《渠县促进消费若干措施》的通知',
			['关于印发', '《渠县', '促进', '消费', '若干', '措施》的', '通知'],
		],
		['on either side of 和, not within 机械化', '渠县农业机械化和农机装备产业方案', ['渠县', '农业', '机械化', '和', '农机', '装备', '产业', '方案']],
	])('%s', (_, title, parts) => {
		expect(titleParts(title)).toEqual(parts)
	})

	it('the parts give the title back', () => {
		const title = '渠县人民政府办公室关于印发《渠县“一老一小”服务体系建设2023—2025年行动方案（试行）》的通知'
		expect(titleParts(title).join('')).toBe(title)
	})
})
