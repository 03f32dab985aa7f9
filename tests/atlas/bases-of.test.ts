import { expect, it } from 'vitest'
import { basesOf, getAtlas } from '../../src/atlas/index.ts'
import { at, buildPlan } from './build-plan.ts'

const title = '甲县科普办法'
const citation = { title, documentNumber: null, position: at(3) }
const basesIn = (text: string, line = 3) => basesOf(buildPlan({ citations: [citation], preamble: [{ text, position: at(line, 1, 90) }] }))

it.each([
	'根据《甲县科普办法》，制定本方案。',
	'为贯彻落实《甲县科普办法》精神，制定本方案。',
	'按照《全民科学素质行动规划纲要》《甲县 科普办法》要求，制定本方案。',
])('%s names a basis', text => {
	expect(basesIn(text)).toEqual([citation])
})

it.each([
	'《甲县科普办法》已经印发。',
	'现将方案印发给你们，请遵照执行，《甲县科普办法》同时废止。',
	'请认真贯彻执行。《甲县科普办法》是去年印发的。',
	'《关于贯彻科普法的意见》和《甲县科普办法》已经到期。',
])('%s names none', text => {
	expect(basesIn(text)).toEqual([])
})

it('what is cited after the first chapter begins is no basis', () => {
	expect(basesIn('根据《甲县科普办法》，制定本方案。', 7)).toEqual([])
})

it('all that the collected plans cite stands in their preambles as a basis', async () => {
	const { plans } = await getAtlas({ seeds: 'seeds' })
	expect(plans.map(plan => basesOf(plan).length)).toEqual(plans.map(({ citations }) => citations.length))
})
