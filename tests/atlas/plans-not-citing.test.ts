import { expect, test } from 'vitest'
import { getAtlas, outlineMaps, plansNotCiting } from '../../src/atlas/index.ts'
import type { Citation } from '../../src/model/index.ts'
import { atlasOf } from './build-atlas-input.ts'
import { at, buildJurisdiction, buildPlan } from './build-plan.ts'

const cite = (title: string | null, documentNumber: string | null): Citation => ({ title, documentNumber, position: at(1) })
const parents = [
	{ name: '运城市', code: '140800', level: 'city' as const },
	{ name: '山西省', code: '140000', level: 'province' as const },
]
const county = (name: string, citations: Citation[], family: string | null = 'suzhi-2021') =>
	buildPlan({
		id: `${name}-2022`,
		title: `${name}素质纲要实施方案`,
		family,
		jurisdiction: buildJurisdiction({ name, slug: name, code: '140824', parents }),
		citations,
	})
const ofProvince = cite('山西省素质纲要', '晋改办发〔2021〕93号')
const ofCity = cite('运城市素质纲要实施方案', '运科发〔2022〕1号')
const namesOf = (atlas: ReturnType<typeof atlasOf>) =>
	atlas.registries.outlines.flatMap(outline => plansNotCiting(atlas, outline)).map(({ name, instead }) => `${name} ${instead?.documentNumber ?? '—'}`)

test('a plan cites the outline by its number, however printed, or by its title', () => {
	expect(namesOf(atlasOf(county('甲县', [cite(null, '国发[2021] 9号')]), county('乙县', [cite('素质纲要', null), ofProvince])))).toEqual([])
})

test('one that cites neither is named with the highest document that it says it carries out', () => {
	const others = [county('甲县', [ofCity, ofProvince]), county('乙县', []), county('丙县', [ofCity]), county('丁县', [ofProvince], null)]
	expect(namesOf(atlasOf(...others)).sort()).toEqual(['丙县 运科发〔2022〕1号', '乙县 —', '甲县 晋改办发〔2021〕93号'])
})

test('what stands above the cited documents by other plans is not said to be cited', () => {
	const both = county('甲县', [cite('国务院关于印发素质纲要的通知', '国发〔2021〕9号'), ofProvince])
	expect(namesOf(atlasOf(both, county('乙县', [ofProvince])))).toEqual(['乙县 晋改办发〔2021〕93号'])
})

test('of the five plans, the one that carries out the outline of its province', async () => {
	const atlas = await getAtlas()
	expect(
		outlineMaps(atlas).flatMap(({ outline }) => plansNotCiting(atlas, outline).map(({ name, instead }) => [name, instead?.title, instead?.documentNumber])),
	).toEqual([['临猗县', '全民科学素质行动规划纲要(2021—2025年)', '晋改办发〔2021〕93号']])
})
