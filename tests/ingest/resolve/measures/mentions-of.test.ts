import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../../src/ingest/passage.ts'
import { mentionsOf } from '../../../../src/ingest/resolve/measures/mentions-of.ts'
import type { OutlinePlace } from '../../../../src/ingest/resolve/measures/score-measures.ts'
import type { Outline } from '../../../../src/model/index.ts'
import { growth, linearGrowth } from '../../../time-taken.ts'
import { registries } from '../../ingest-text.ts'

const outline = registries.outlines.find(({ family }) => family === 'kexue-suzhi-2021') as Outline
const guarantees: OutlinePlace = { action: 'implementation', actionHeading: '四、组织实施', heading: '（二）工作保障' }
const spoken = (text: string, place = guarantees) => mentionsOf([passageOf(text)], place, outline).map(({ measure, passage }) => [measure, passage.text])

describe('what running text speaks of', () => {
	it('is told sentence by sentence', () => {
		expect(spoken('完善监测评估体系，定期开展监测评估。完善表彰奖励机制。')).toEqual([
			['implementation.monitoring', '完善监测评估体系，定期开展监测评估'],
			['implementation.awards', '完善表彰奖励机制'],
		])
	})

	it('is one mention where sentences one behind the other speak of the same', () => {
		expect(spoken('保障经费投入。将科普经费列入财政预算。 社会捐赠也要用好；完善表彰奖励机制。将科普经费列入财政预算。')).toEqual([
			['implementation.funding', '保障经费投入。将科普经费列入财政预算。 社会捐赠也要用好'],
			['implementation.awards', '完善表彰奖励机制'],
			['implementation.funding', '将科普经费列入财政预算'],
		])
	})

	it('is nothing where a sentence says nothing, or two things alike', () => {
		expect(spoken('全面落实各项工作。表彰奖励和经费投入。')).toEqual([])
	})

	it('is nothing in a place of no action, whatever its words', () => {
		expect(spoken('完善表彰奖励机制。', { action: null, actionHeading: null, heading: '（二）基本原则' })).toEqual([])
	})

	it('keeps the map to the source', () => {
		const source = 'xx完善表彰奖励机制。'
		expect(mentionsOf([passageOf(source, 2)], guarantees, outline)[0]?.passage.offsets).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
	})

	it.each(['。', ' ', '！？；', '推进好。'])('a row of %j: nothing, in linear time', piece => {
		const mentions = (text: string) => expect(spoken(text)).toEqual([])
		expect(growth(length => piece.repeat(length / piece.length), mentions, 5000)).toBeLessThan(linearGrowth)
	})
})
