import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indexNames } from '../../src/search/query/name-index.ts'
import { nothingChosen } from '../../src/search/results/facets.ts'
import { findResults } from '../../src/search/results/find-results.ts'
import { buildNames } from './build-names.ts'
import { buildRecord } from './build-record.ts'
import { openIndex } from './open-index.ts'

const names = indexNames(buildNames())
const task = (place: string, line: number, text: string, units: [unit: string, role: 'lead' | 'responsible' | 'support'][], unfolding: string[] = []) =>
	buildRecord(text, {
		place,
		plan: `${place}-2023`,
		path: `/${place}/#t${line}`,
		line,
		title: text.slice(0, 12),
		segments: [text, ...units.map(([unit]) => unit)],
		assignments: units.map(([unit, role]) => ({ unit, role })),
		unfolding,
	})
const records = [
	task('wushan', 1, '开展科普大篷车进校园活动', [
		['县科协', 'lead'],
		['县教委', 'responsible'],
	]),
	task('wushan', 2, '办好青少年科技创新大赛', [
		['县教委', 'lead'],
		['县科协', 'responsible'],
	]),
	task('quxian', 1, '推动科普大篷车下乡，普及食品安全知识', [
		['县科协', 'responsible'],
		['县教育局', 'responsible'],
		['县商务局', 'responsible'],
	]),
	task('quxian', 2, '提升教师科学素质', [['县教育局', 'responsible']]),
	task('ziyang', 1, '实施智慧助老行动', [['市科协', 'lead']], ['帮助老年人防范诈骗']),
	buildRecord('帮助老年人防范诈骗', {
		kind: 'detail',
		place: 'ziyang',
		plan: 'ziyang-2023',
		path: '/ziyang/#t1',
		line: 9,
		measure: 'elderly.smart',
		assignments: [{ unit: '市科协', role: 'lead' }],
	}),
]
let index: Awaited<ReturnType<typeof openIndex>>
beforeAll(async () => {
	index = await openIndex(records)
}, 30_000)
afterAll(() => index.close())

const ask = (query: string) => findResults({ query, chosen: nothingChosen }, names, index)
const paths = (hits: readonly { record: { path: string } }[]) => hits.map(({ record }) => record.path)

describe('a body', () => {
	test('with the tasks that matter most to it: those that it leads, then those of few bodies', async () => {
		const [answer] = (await ask('县教委')).answers
		expect(answer).toMatchObject({
			kind: 'units',
			rows: [
				{
					tasks: [
						{ record: { path: '/wushan/#t2' }, role: 'lead' },
						{ record: { path: '/wushan/#t1' }, role: 'responsible' },
					],
				},
			],
		})
		const [other] = (await ask('渠县教育局')).answers
		expect(other).toMatchObject({ kind: 'units', rows: [{ tasks: [{ record: { path: '/quxian/#t2' } }, { record: { path: '/quxian/#t1' } }] }] })
	})
	test('in a role: only what it does in that role, where the plan says so', async () => {
		const lead = await ask('巫山县科协牵头哪些')
		expect([paths(lead.exact), lead.boundTo]).toEqual([['/wushan/#t1'], ['lead']])
		const silent = await ask('渠县科协牵头哪些')
		expect([paths(silent.exact), silent.boundTo]).toEqual([['/quxian/#t1'], []])
	})
	test('whom its place calls otherwise: its tasks, which are no exact hits', async () => {
		const { exact, related, relation } = await ask('巫山教育局')
		expect([paths(exact), paths(related), relation]).toEqual([[], ['/wushan/#t1', '/wushan/#t2'], 'names'])
	})
	test('beside another: what both do', async () => {
		const { answers, exact } = await ask('县教委和县科协共同负责什么')
		expect(answers[0]).toMatchObject({ kind: 'topic', rows: [{ place: { name: '巫山县' } }] })
		expect(paths(exact)).toEqual(['/wushan/#t1', '/wushan/#t2'])
		expect((await ask('县教委和县科协')).answers.map(({ kind }) => kind)).toEqual(['units', 'units', 'topic'])
	})
})

describe('a topic', () => {
	test('turns the question round: who leads it, place by place', async () => {
		const { answers, exact } = await ask('科普大篷车归谁管')
		expect(paths(exact)).toEqual(['/quxian/#t1', '/wushan/#t1'])
		expect(answers).toMatchObject([
			{
				kind: 'topic',
				isExact: true,
				rows: [
					{
						place: { name: '渠县' },
						namesLead: false,
						bodies: [{ name: '县科协', role: 'responsible' }, { name: '县教育局' }, { name: '县商务局', path: '/quxian/units/县商务局/' }],
					},
					{ place: { name: '巫山县' }, namesLead: true, bodies: [{ name: '县科协', role: 'lead' }] },
				],
			},
		])
	})
	test('the role that is asked for stands first, but no place is lost that names none', async () => {
		const [topic] = (await ask('谁配合科普大篷车')).answers
		expect(topic?.kind === 'topic' && topic.rows.map(({ bodies }) => bodies[0]?.role)).toEqual(['responsible', 'lead'])
	})
	test('leads to the measure that its tasks are of, and names the places that have it in other words', async () => {
		const [topic] = (await ask('防范诈骗谁牵头')).answers
		expect(topic).toMatchObject({ measures: [{ id: 'elderly.smart', action: { id: 'elderly' } }], elsewhere: [{ name: '渠县' }] })
		const [here] = (await ask('资阳市防范诈骗谁牵头')).answers
		expect(here).toMatchObject({ measures: [{ id: 'elderly.smart' }], elsewhere: [] })
		expect((await ask('科普大篷车归谁管')).answers).toMatchObject([{ measures: [], elsewhere: [] }])
	})
	test('one word in the task, one in the prose that unfolds it', async () => {
		expect(paths((await ask('智慧助老 诈骗')).exact)).toEqual(['/ziyang/#t1'])
		expect((await ask('诈骗')).exact.map(({ record }) => record.kind)).toEqual(['detail'])
	})
	test('in other words than the texts: related tasks, said to be so', async () => {
		const { exact, related, relation, answers } = await ask('老人怎么防诈骗，谁负责')
		expect([paths(exact), paths(related), relation]).toEqual([[], ['/ziyang/#t1'], 'words'])
		expect(answers).toMatchObject([{ kind: 'topic', isExact: false, rows: [{ place: { name: '资阳市' }, bodies: [{ name: '市科协', role: 'lead' }] }] }])
	})
})

test.each([
	['县税务局', []],
	['大熊猫', []],
	['县教育居', ['县教育局']],
	['渠县教肓局', ['渠县 县教育局']],
	['科普大蓬车', ['科普大篷车']],
])('nothing found, and what may have been meant: %s', async (query, guesses) => {
	const results = await ask(query)
	expect([results.answers, results.exact, results.named]).toEqual([[], [], []])
	expect(results.guesses.map(({ text }) => text)).toEqual(guesses)
	expect(results.relation).toBe(guesses.length > 0 ? 'slip' : 'words')
})

test('letters are pinyin where the texts do not have them', async () => {
	const { reading, answers } = await ask('xianjiaowei')
	expect([reading.letters, reading.terms.map(({ text }) => text), answers[0]?.kind]).toEqual(['xianjiaowei', ['县教委'], 'units'])
	expect((await ask('abc')).reading.letters).toBeNull()
})
