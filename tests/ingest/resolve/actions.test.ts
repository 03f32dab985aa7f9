import { describe, expect, it } from 'vitest'
import { actionOf, scoreActions } from '../../../src/ingest/resolve/actions.ts'
import { registries } from '../ingest-text.ts'

const { actions } = registries

/** Every section path of the five seeds, as printed, with the action that a reader gives it. */
const seedPaths: [path: string[], action: string | null][] = [
	// quxian-2023
	[['一、总体要求'], null],
	[['一、总体要求', '(一)指导思想'], null],
	[['一、总体要求', '(二)主要目标'], null],
	[['二、提升行动'], null],
	[['二、提升行动', '(一)青少年科学素质提升行动'], 'youth'],
	[['二、提升行动', '(二)农民科学素质提升行动'], 'farmers'],
	[['二、提升行动', '(三)产业工人科学素质提升行动'], 'workers'],
	[['二、提升行动', '(四)老年人科学素质提升行动'], 'elderly'],
	[['二、提升行动', '(五)领导干部和公务员科学素质提升行动'], 'officials'],
	[['三、重点任务'], null],
	[['三、重点任务', '(一)“天府科技云”智慧科普工程'], 'informatisation'],
	[['三、重点任务', '(二)科技资源科普化工程'], 'resources'],
	[['三、重点任务', '(三)科普信息化工程'], 'informatisation'],
	[['三、重点任务', '(四)科普基础设施工程'], 'infrastructure'],
	[['三、重点任务', '(五)基层科普能力提升工程'], 'grassroots'],
	[['三、重点任务', '(六)科学素质国际交流合作工程'], 'exchange'],
	[['四、组织实施'], 'implementation'],
	[['四、组织实施', '(一)组织保障'], 'implementation'],
	[['四、组织实施', '(二)机制保障'], 'implementation'],
	[['四、组织实施', '(三)工作保障'], 'implementation'],
	// ziyang-2023
	[['总体要求'], null],
	[['节庆科普活动'], null],
	[['青少年科学素质提升行动'], 'youth'],
	[['农民科学素质提升行动'], 'farmers'],
	[['产业工人科学素质提升行动'], 'workers'],
	[['老年人科学素质提升行动'], 'elderly'],
	[['领导干部和公务员科学素质提升'], 'officials'],
	[['深化“天府科技云”智慧科普建设'], 'informatisation'],
	[['推动科技资源科普化'], 'resources'],
	[['加强科普基础设施建设'], 'infrastructure'],
	[['提升基层科普能力'], 'grassroots'],
	[['强化科学素质交流合作'], 'exchange'],
	[['组织实施'], 'implementation'],
	// wushan-2022
	[['一、指导思想'], null],
	[['二、工作目标'], null],
	[['三、重点任务', '（一）五大提升行动'], null],
	[['五大提升行动', '1．实施青少年科学素质提升行动'], 'youth'],
	[['五大提升行动', '2．实施农民科学素质提升行动'], 'farmers'],
	[['五大提升行动', '3．实施产业工人科学素质提升行动'], 'workers'],
	[['五大提升行动', '4．实施老年人科学素质提升行动'], 'elderly'],
	[['五大提升行动', '5．实施领导干部和公务员科学素质提升行动'], 'officials'],
	[['三、重点任务', '（二）五项重点工程'], null],
	[['五项重点工程', '1．实施科技资源科普化工程'], 'resources'],
	[['五项重点工程', '2．实施科普信息化提升工程'], 'informatisation'],
	[['五项重点工程', '3．实施科普基础设施拓展工程'], 'infrastructure'],
	[['五项重点工程', '4．实施基层科普能力提升工程'], 'grassroots'],
	[['五项重点工程', '5．实施科学素质交流合作工程'], 'exchange'],
	[['四、工作保障'], 'implementation'],
	[['四、工作保障', '（一）加强组织领导'], 'implementation'],
	[['四、工作保障', '（二）健全工作机制'], 'implementation'],
	[['四、工作保障', '（三）强化经费保障'], 'implementation'],
	[['四、工作保障', '（四）严格督查考核'], 'implementation'],
	// miyi-2023
	[['一、指导思想和工作目标'], null],
	[['一、指导思想和工作目标', '（一）指导思想'], null],
	[['一、指导思想和工作目标', '（二）工作目标'], null],
	[['二、主要任务和责任分工'], null],
	[['二、主要任务和责任分工', '（一）青少年科学素质提升行动'], 'youth'],
	[['二、主要任务和责任分工', '（二）农民科学素质提升行动'], 'farmers'],
	[['二、主要任务和责任分工', '（三）产业工人科学素质提升行动'], 'workers'],
	[['二、主要任务和责任分工', '（四）老年人科学素质提升行动'], 'elderly'],
	[['二、主要任务和责任分工', '（五）领导干部和公务员科学素质提升行动'], 'officials'],
	[['二、主要任务和责任分工', '（六）加强科普基础设施建设'], 'infrastructure'],
	[['二、主要任务和责任分工', '（七）推进科技资源科普化'], 'resources'],
	[['二、主要任务和责任分工', '（八）提升科普信息化水平'], 'informatisation'],
	[['二、主要任务和责任分工', '（九）提升基层科普服务能力'], 'grassroots'],
	[['二、主要任务和责任分工', '（十）加强科学素质交流合作'], 'exchange'],
	[['三、保障措施'], 'implementation'],
	[['三、保障措施', '（一）组织保障'], 'implementation'],
	[['三、保障措施', '（二）资金保障'], 'implementation'],
	[['三、保障措施', '（三）条件保障'], 'implementation'],
	// linyi-2022
	[['一、背景和意义'], null],
	[['二、总体要求', '(二)基本原则'], null],
	[['二、总体要求', '(三)工作目标'], null],
	[['三、提升行动', '(四)老年人科学素质提升行动'], 'elderly'],
	[['四、重点工程'], null],
	[['四、重点工程', '（一）科技资源科普化工程'], 'resources'],
	[['四、重点工程', '(二)科普信息化提升工程'], 'informatisation'],
	[['四、重点工程', '(三)科普基础设施工程'], 'infrastructure'],
	[['四、重点工程', '(四)基层科普能力提升工程'], 'grassroots'],
	[['提升行动', '实施青少年科学素质提升行动'], 'youth'],
	[['重点工程', '实施科普基础设施建设工程'], 'infrastructure'],
	[['五、组织实施', '(一)组织领导'], 'implementation'],
	[['五、组织实施', '(二)保障条件'], 'implementation'],
	[['五、组织实施', '(三)进度安排'], 'implementation'],
]

describe('actionOf', () => {
	it.each(seedPaths.map(([path, action]) => ({ path: path.join(' › '), headings: path, action })))('$path → $action', ({ headings, action }) => {
		expect(actionOf(headings, actions)).toBe(action)
	})

	it.each<[string, string[], string | null]>([
		['the innermost heading that decides wins', ['组织实施', '老年人科学素质提升行动'], 'elderly'],
		['an undecided inner heading leaves it to the outer', ['科普信息化提升工程', '其他事项'], 'informatisation'],
		['a measure of its own', ['智慧助老行动'], 'elderly'],
		['a heading of another outline', ['城镇劳动者科学素质提升行动'], null],
		['five actions alike', ['重点人群科学素质提升行动'], null],
		['a header of a table', ['工作内容'], null],
		['no Han characters', ['1.', 'Annex'], null],
		['no heading', [], null],
	])('%s', (_, headings, action) => {
		expect(actionOf(headings, actions)).toBe(action)
	})
})

describe('scoreActions', () => {
	it('shows which title came nearest and what they share', () => {
		expect(scoreActions('（一）“天府科技云”智慧科普工程', actions)[0]).toMatchObject({
			action: 'informatisation',
			nearest: '实施智慧科普建设工程',
			shared: ['智慧', '慧科', '科普', '工程'],
		})
	})

	it('gives 1 to the outline’s own words and scores every action', () => {
		const scores = scoreActions('科普基础设施工程', actions)
		expect(scores[0]?.score).toBe(1)
		expect(scores.map(score => score.action).toSorted()).toEqual(actions.map(action => action.id).toSorted())
	})
})
