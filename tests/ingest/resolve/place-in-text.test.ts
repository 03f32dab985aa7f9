import { describe, expect, it } from 'vitest'
import { findJurisdiction } from '../../../src/ingest/resolve/jurisdiction.ts'
import { registries } from '../ingest-text.ts'

const placeOf = (preamble: string, issuers: string[] = [], title: string | null = null) =>
	findJurisdiction({ title, noticeTitle: null, issuers, documentNumber: null, addressee: null, preamble: [preamble] }, registries)?.name ?? null

describe('a document that names no place in its head', () => {
	it.each<[string, string, string | null]>([
		['carries out its own city’s decision', '根据《中共广州市委关于加强科普工作的决定》，结合我市实际，制定本意见。', '广州市'],
		['is a county’s, and cites its city too', '根据《达州市科普规划》和《渠县国民经济规划》，结合我县实际，制定本方案。', '渠县'],
		['speaks of its own congress', '为落实省第十一次党代会、市第十次党代会精神，根据《中共广州市委、广州市人民政府关于科普工作的决定》，提出意见。', '广州市'],
		['cites only what is above it', '根据《四川省科普规划》，结合我县实际，制定本方案。', null],
		['cites two of its level', '根据《广州市科普规划》《深圳市科普规划》，结合我市实际，制定本方案。', null],
		['does not say its level', '根据《广州市科普规划》，制定本方案。', null],
	])('%s', (_, preamble, place) => {
		expect(placeOf(preamble)).toBe(place)
	})

	it('a bare issuer says the level', () => {
		expect(placeOf('根据《达州市科普规划》《渠县科普规划》，制定本方案。', ['县人民政府办公室'])).toBe('渠县')
	})

	it('what the head names counts alone', () => {
		expect(placeOf('根据《中共广州市委关于科普的决定》，结合我市实际，制定本方案。', [], '渠县科普方案')).toBe('渠县')
	})

	it('a body that says neither place nor level has none', () => {
		expect(placeOf('根据《中共广州市委关于科普的决定》，结合我市实际，制定本方案。', ['某某大学'])).toBeNull()
	})
})

describe('a zone and a district that issue together', () => {
	it('are the district in the zone’s city', () => {
		expect(placeOf('', ['广州市黄埔区人民政府办公室', '广州开发区管委会办公室'])).toBe('黄埔区')
	})

	it('are none where the zone lies in another city', () => {
		expect(placeOf('', ['广州市黄埔区人民政府办公室', '成都高新区管委会'])).toBeNull()
	})
})
