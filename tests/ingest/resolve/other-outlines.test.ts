import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingest, sourceOf } from '../../../src/ingest/index.ts'
import type { Outline, Registries } from '../../../src/model/index.ts'
import { carriesOutOutline } from '../check/documents.ts'
import { ingestText, registries } from '../ingest-text.ts'
import { seedFiles } from '../seed-files.ts'
import { buildOutline } from './measures/build-outline.ts'

const own = registries.outlines.find(({ family }) => family === 'kexue-suzhi-2021') as Outline

/** The outline that comes after: the same words, other ids, another number and other years. */
const next: Outline = {
	...own,
	family: 'kexue-suzhi-2026',
	title: '全民科学素质行动规划纲要（2026—2030年）',
	documentNumber: '国发〔2026〕9号',
	titles: ['全民科学素质行动规划纲要（2026—2030年）'],
	issuedOn: '2026-03-01',
	period: { start: 2026, end: 2030 },
	actions: own.actions.map(action => ({
		...action,
		id: `${action.id}-next`,
		measures: action.measures.map(measure => ({ ...measure, id: measure.id.replace('.', '-next.') })),
	})),
}

/** An outline on another topic, with headings that stand in any plan. */
const water = buildOutline(
	{
		farming: { title: '农业节水增效', measures: { irrigation: { title: '推进节水灌溉' } } },
		industry: { title: '工业节水减排', measures: { saving: { title: '推动高耗水行业节水' } } },
		towns: { title: '城镇节水降损', measures: { towns: { title: '推进节水型城市建设' } } },
		science: { title: '科技创新引领', measures: { research: { title: '加快关键技术装备研发' } } },
		general: {
			title: '组织保障',
			measures: { lead: { title: '加强组织领导' }, means: { title: '完善机制' }, word: { title: '加强宣传' }, money: { title: '保障条件' } },
		},
	},
	{
		family: 'jieshui-2019',
		title: '国家节水行动方案',
		documentNumber: '发改环资〔2019〕695号',
		titles: ['国家节水行动方案'],
		period: { start: 2019, end: 2035 },
	},
)

const having = (...outlines: Outline[]): Registries => ({ ...registries, outlines, actions: outlines.flatMap(({ actions }) => actions) })

describe('another outline in the registry', () => {
	const alone = having(own)

	it.each(seedFiles)('moves nothing in %s: neither the next one of the same words, nor one on another topic', async file => {
		const source = sourceOf(file, readFileSync(`seeds/${file}`))
		const { plan } = await ingest(source, alone)
		for (const given of [having(own, next), having(next, own), having(water, own, next)]) expect((await ingest(source, given)).plan).toEqual(plan)
	})
})

describe('a plan', () => {
	const given = having(own, next, water)
	const text = carriesOutOutline('1.教用智能手机。（责任单位：县科协）')

	it.each([
		['that cites the number of the other outline carries out that', text.replace('现将', '根据《行动规划纲要》（国发〔2026〕9号），现将'), 'kexue-suzhi-2026'],
		['that cites the number of the first carries out the first', text.replace('现将', '根据《行动规划纲要》（国发〔2021〕9号），现将'), 'kexue-suzhi-2021'],
		['that cites none carries out the one of its time', text, 'kexue-suzhi-2021'],
		['… or of its years', text.replace('2023年5月29日', '2027年5月29日'), 'kexue-suzhi-2026'],
	])('%s', (_, printed, family) => {
		const { plan } = ingestText(printed, 'plan.txt', given)
		const smart = family === own.family ? 'elderly.smart' : 'elderly-next.smart'
		expect([plan.family, plan.tasks.at(-1)?.action, plan.tasks.at(-1)?.measure]).toEqual([family, smart.split('.')[0], smart])
	})
})
