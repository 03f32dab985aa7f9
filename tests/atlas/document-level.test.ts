import { expect, test } from 'vitest'
import { maybeHome } from '../../src/atlas/index.ts'
import { buildJurisdiction, quxian } from './build-plan.ts'

test.each([
	['国务院关于印发全民科学素质行动规划纲要（2021—2035年）的通知', '国发〔2021〕9号', 'country'],
	['中华人民共和国科学技术普及法', null, 'country'],
	['教育部等十八部门关于加强新时代中小学科学教育工作的意见', null, 'country'],
	['中国科协科普发展规划（2021—2025年）', null, 'country'],
	['四川省人民政府关于印发<四川省全民科学素质行动实施方案>的通知', '川府发〔2022〕28号', 'province 四川省'],
	['关于印发四川省全民科学素质行动实施方案的通知', null, 'province 四川省'],
	['达州市全民科学素质行动实施方案', null, 'city 达州市'],
	['渠县国民经济和社会发展第十四个五年规划', null, 'county 渠县'],
	['全民科学素质行动实施方案', '达市府办发〔2023〕15号', 'city 达州市'],
	['全民科学素质行动实施方案', '川府发〔2022〕28号', 'province 四川省'],
	[null, '国办发〔2021〕25号', 'country'],
	[null, '渠府办〔2023〕93号', 'county 渠县'],
	['全民科学素质行动实施方案', null, null],
	['绵阳市全民科学素质行动实施方案', '绵府发〔2022〕1号', null],
])('%s %s: %s', (title, documentNumber, home) => {
	const found = maybeHome({ title, documentNumber }, quxian)
	expect(found && (found.place === null ? found.level : `${found.level} ${found.place}`)).toBe(home)
})

test('a number that could be of two places says nothing', () => {
	const jurisdiction = buildJurisdiction({ name: '达川区', parents: [{ name: '达州市', code: '511700', level: 'city' }] })
	expect(maybeHome({ title: null, documentNumber: '达府发〔2023〕1号' }, jurisdiction)).toBe(null)
})
