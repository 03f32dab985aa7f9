import { describe, expect, test } from 'vitest'
import { type PublishedPlan, topicOf } from '../../src/atlas/index.ts'
import { growth, linearGrowth } from '../time-taken.ts'
import { buildPlan, quxian } from './build-plan.ts'

const topic = (title: string | null, change: Partial<PublishedPlan> = {}) =>
	topicOf(buildPlan({ id: `quxian-${title}`, jurisdiction: quxian, title, ...change }))

describe('titles of one topic', () => {
	test.each([
		['years', '渠县养老服务实施方案（2016—2020年）', '渠县养老服务实施方案（2021－2025年）'],
		['years before the topic', '渠县2023年养老服务工作方案', '渠县2024年度养老服务工作方案'],
		['years in Chinese numerals', '二〇二三年养老服务工作方案', '二○二四年养老服务工作方案'],
		['a five-year plan', '渠县“十三五”养老服务规划', '渠县十四五时期养老服务规划'],
		['three years', '渠县养老服务三年行动计划（2022—2024年）', '渠县养老服务实施方案'],
		['the kind of document', '渠县养老服务工作方案', '渠县养老服务实施意见'],
		['a trial', '渠县养老服务实施方案（试行）', '渠县养老服务实施方案'],
		['a version', '渠县养老服务行动方案3.0版', '渠县养老服务行动方案'],
		['a draft', '渠县养老服务行动方案（征求意见稿）', '渠县养老服务行动方案'],
		['the names of the place and of those above it', '四川省达州市渠县养老服务方案', '渠县养老服务方案'],
		['全县', '全县养老服务方案', '渠县养老服务方案'],
		['a notice', '渠县人民政府办公室关于印发《渠县养老服务实施方案》的通知', '渠县养老服务实施方案'],
		['a letter', '渠县人民政府关于养老服务的实施意见', '渠县养老服务实施意见'],
		['the outline of national science literacy', '渠县全民科学素质行动计划纲要实施方案（2016—2020年）', '渠县全民科学素质行动实施方案'],
		['what is carried out', '渠县贯彻落实《全民科学素质行动规划纲要（2021—2035年）》实施方案', '渠县全民科学素质行动规划纲要实施方案（2021—2025年）'],
		['blanks and width', '渠县 养老服务 实施方案(2021-2025年)', '渠县养老服务实施方案（２０２６—２０３０年）'],
		['nothing but the place and the kind', '渠县实施方案', '渠县2024年实施方案'],
	])('differ in %s', (_, one, other) => {
		expect(topic(one)).toBe(topic(other))
	})
})

describe('titles of two topics', () => {
	test.each([
		['another matter', '渠县养老服务实施方案', '渠县全民科学素质行动实施方案'],
		['a topic named anew: better two plans than one lost', '渠县养老服务实施方案', '渠县养老服务体系建设实施方案'],
		['another verb', '关于加强养老服务的意见', '关于发展养老服务的意见'],
		['the division of labour beside a plan', '渠县养老服务实施方案', '渠县养老服务任务分工表'],
		['yearly points beside a plan', '渠县养老服务规划（2021—2025年）', '渠县2023年养老服务工作要点'],
		['what changes a plan', '渠县养老服务实施方案', '关于调整《渠县养老服务实施方案》的通知'],
		['another season', '渠县2023年春季防火工作方案', '渠县2023年秋季防火工作方案'],
		['another phase', '渠县污水处理厂一期建设方案', '渠县污水处理厂二期建设方案'],
		['nothing but the kind: it may be of anything', '实施方案', '工作方案'],
		['whose bodies', '渠县市场监管工作方案', '渠县监管工作方案'],
	])('differ in %s', (_, one, other) => {
		expect(topic(one)).not.toBe(topic(other))
	})
	test('a title that says nothing, or no title, shares its topic with no plan', () => {
		expect([topic('实施方案', { id: 'a' }), topic('实施方案', { id: 'b' }), topic(null, { id: 'c' })]).toEqual(['a', 'b', 'c'])
	})
	test('the title of the notice stands in for one that is missing', () => {
		expect(topic(null, { noticeTitle: '关于印发《渠县养老服务实施方案》的通知' })).toBe(topic('渠县养老服务工作方案'))
	})
})

describe('who issues', () => {
	const title = '渠县科普工作方案'
	const government = topic(title)
	test.each([['渠县人民政府'], ['渠县人民政府办公室'], ['中共渠县县委办公室'], ['县政府办公室'], ['渠县全民科学素质工作领导小组办公室']])(
		'%s plans for the place',
		issuer => {
			expect(topic(title, { issuers: [issuer] })).toBe(government)
		},
	)
	test('a department plans for itself; its name may stand in the title, with or without its place', () => {
		const own = topic(title, { issuers: ['渠县教育局'] })
		expect(own).not.toBe(government)
		expect(own).not.toBe(topic(title, { issuers: ['渠县民政局'] }))
		expect(topic('渠县教育局2024年科普工作方案', { issuers: ['县教育局'] })).toBe(own)
	})
	test('the yearly plans of two departments are two topics', () => {
		expect(topic('渠县教育局2023年工作计划', { issuers: ['渠县教育局'] })).not.toBe(topic('渠县民政局2024年工作计划', { issuers: ['渠县民政局'] }))
		expect(topic('渠县教育局2023年工作计划', { issuers: ['渠县教育局'] })).toBe(topic('渠县教育局2024年工作计划', { issuers: ['渠县教育局'] }))
	})
})

test.each(['规划', '〔', '(试行)', '2021—', '十四五', '的', '关于《', '渠县'])('a title of %s without end takes linear time', part => {
	expect(growth(times => `${part.repeat(times)}方案`, topic, 5000)).toBeLessThan(linearGrowth)
})
