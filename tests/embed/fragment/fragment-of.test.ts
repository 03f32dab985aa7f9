import { describe, expect, it } from 'vitest'
import { assignmentsByRole } from '../../../src/atlas/assignments-by-role.ts'
import { type Atlas, dutiesOf, getAtlas, type PublishedPlan, roleWords } from '../../../src/atlas/index.ts'
import { type Embeddable, embeddableAt, embeddablesOf } from '../../../src/embed/embeddables.ts'
import { fragmentOf, mostBytes } from '../../../src/embed/fragment/fragment-of.ts'
import { taskTable } from '../../../src/embed/fragment/task-parts.ts'
import { toHtml } from '../../../src/embed/fragment/to-html.ts'
import type { Indicator, Task } from '../../../src/model/index.ts'
import { atlasOf } from '../../atlas/build-atlas-input.ts'
import { buildPlan, buildTask } from '../../atlas/build-plan.ts'
import { headingsIn, kindsIn, readingOrder, sanitise } from './sanitise.ts'

const promisedBytes = 30_000
const origin = 'https://www.example.gov.cn/kexue/suzhi'
const atlas = await getAtlas()
const embeddables = embeddablesOf(atlas).filter(({ kind }) => kind !== 'search')
const htmlOf = (embeddable: Embeddable, of: Atlas = atlas) => fragmentOf({ atlas: of, embeddable, address: path => origin + path })?.html ?? ''
const pages = new Map(embeddables.map(one => [one.path, htmlOf(one)]))

const cleaned = new Map<string, string>()

/** A fragment as it is read when a CMS has cleaned it; each is cleaned once for all tests. */
function readCleaned(path: string, keepsStyles: boolean): string {
	const key = `${path} ${keepsStyles}`
	const text = cleaned.get(key) ?? readingOrder(sanitise(pages.get(path) ?? '', { keepsStyles }))
	cleaned.set(key, text)
	return text
}

/** What of a task must be read in a fragment, in this order: its title, and each role with its names. */
const wordsOf = (task: Task): string[] => [
	task.title,
	...assignmentsByRole(task).flatMap(({ role, assignments }) => [roleWords[role], assignments.map(({ printed }) => printed).join('、')]),
]

/** The first of some words that a text does not have behind the ones before it; null when it has all. */
function firstMissing(text: string, words: readonly string[]): string | null {
	let from = 0
	for (const word of words) {
		const found = text.indexOf(word, from)
		if (found === -1) return word
		from = found + word.length
	}
	return null
}

describe('every fragment', () => {
	it('keeps its promise of bytes', () => {
		expect([...pages].filter(([, html]) => Buffer.byteLength(html) > promisedBytes).map(([path]) => path)).toEqual([])
	})

	it('is of plain elements: no class, id, script, handler or style element, and the address of its link is absolute', () => {
		const kinds = new Set([...pages.values()].flatMap(html => [...kindsIn(html)]))
		expect([...kinds].filter(kind => /\[(?:class|id|on\w+)\]|^(?:script|style|link|iframe|form|input)/.test(kind))).toEqual([])
		const links = [...pages.values()].flatMap(html => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, href]) => href ?? ''))
		expect(links.filter(href => !href.startsWith(`${origin}/`))).toEqual([])
	})

	it('says after a CMS has cleaned it where it is from, which version it is, and where the full page is', () => {
		for (const embeddable of embeddables) {
			const text = readCleaned(embeddable.path, false)
			const numbers = embeddable.plans.slice(0, 8).map(plan => `（${plan.documentNumber ?? '文号未载明'}）`)
			expect([embeddable.path, firstMissing(text, ['来源：', ...numbers, `数据版本 ${atlas.dataVersion}`, '在“责任”网站查看完整页面'])]).toEqual([
				embeddable.path,
				null,
			])
		}
	})

	it('links to the permanent address of each plan that it is made of', () => {
		for (const { path, plans } of embeddables) {
			const html = pages.get(path) ?? ''
			const missing = plans.slice(0, 8).filter(({ id, jurisdiction }) => !html.includes(`href="${origin}/${jurisdiction.slug}/${id}/"`))
			expect([path, missing.map(({ id }) => id)]).toEqual([path, []])
		}
		expect(pages.get('/embed/quxian/quxian-2023/sections/s2/')).toContain(`href="${origin}/quxian/quxian-2023/#s2"`)
	})

	it('links to no page of a place, which is that of another plan one day', () => {
		const places = atlas.places.map(({ jurisdiction }) => `href="${origin}/${jurisdiction.slug}/`)
		const passing = [...pages].flatMap(([path, html]) =>
			places.filter(place => ['"', '#', '?'].some(end => html.includes(place + end))).map(place => `${path} ${place}`),
		)
		expect(passing).toEqual([])
	})

	it('has no table that is wider than a phone: no more than six columns', () => {
		const wide = [...pages].filter(([, html]) => (html.match(/<tr>.*?<\/tr>/g) ?? []).some(row => (row.match(/<t[hd][ >]/g) ?? []).length > 6))
		expect(wide.map(([path]) => path)).toEqual([])
		const text = readingOrder(pages.get('/embed/ziyang/ziyang-2023/charts/units-by-action/') ?? '')
		expect(text).toContain('数目（没有列出的为 0）')
		expect(text).toMatch(/市统计局\s+组织实施 1；合计 1\s/)
	})

	it('has no picture that is wider than a phone once its styles are gone, and none wider than it was drawn while they are there', () => {
		const pictures = [...pages.values()].flatMap(html => html.match(/<(?:svg|img)\b[^>]*>/g) ?? []).filter(one => !one.includes('aria-hidden'))
		const ofCharts = embeddables.filter(({ kind }) => kind === 'chart')
		expect(pictures.length).toBe(ofCharts.length)
		expect(pictures.filter(one => !/ width="100%"/.test(one) || / height="/.test(one) || !/ style="max-width:\d+px;height:auto"/.test(one))).toEqual([])
	})

	it('has one first heading, and no level is skipped on the way down', () => {
		for (const [path, html] of pages) {
			const levels = headingsIn(html).map(tag => Number(tag.slice(1)))
			expect([path, levels.filter(level => level === 2).length, levels[0]]).toEqual([path, 1, 2])
			expect([path, levels.filter((level, index) => level > (levels[index - 1] ?? 2) + 1)]).toEqual([path, []])
		}
	})
})

describe.each([true, false])('cleaned by a CMS, styles kept: %s', keepsStyles => {
	const read = (path: string) => readCleaned(path, keepsStyles)

	it('a plan still has every task with every unit and role, in the order of the document', () => {
		for (const plan of atlas.plans) {
			const path = `/embed/${plan.jurisdiction.slug}/`
			const html = pages.get(path) ?? ''
			const text = read(path)
			if (!html.includes('data-column')) expect([path, firstMissing(text, plan.tasks.flatMap(wordsOf))]).toEqual([path, null])
			else {
				// A table: the role stands in the head, once.
				const names = plan.tasks.flatMap(task => [
					task.title,
					...wordsOf(task)
						.slice(1)
						.filter((_, index) => index % 2 === 1),
				])
				expect([path, firstMissing(text, ['任务', '牵头', '责任', ...names])]).toEqual([path, null])
			}
		}
	})

	it('the page of a unit still has its tasks by role', () => {
		for (const { path, plans, page } of embeddables.filter(({ kind }) => kind === 'unit')) {
			const id = page.split('/')[3] as string
			const words = plans.flatMap(plan =>
				dutiesOf(plan, id).flatMap(({ role, sections }) => [roleWords[role], ...sections.flatMap(({ duties }) => duties.flatMap(({ task }) => wordsOf(task)))]),
			)
			expect([path, firstMissing(read(path), words)]).toEqual([path, null])
		}
	})

	it('a chart still has its table with heads', () => {
		for (const { path } of embeddables.filter(({ kind }) => kind === 'chart')) {
			const html = sanitise(pages.get(path) ?? '', { keepsStyles })
			expect([path, kindsIn(html).has('table'), kindsIn(html).has('thead'), kindsIn(html).has('th')]).toEqual([path, true, true, true])
		}
	})

	it('two plans still have every task of both, or say that these are left out', () => {
		const text = read('/embed/compare/miyi-2023-vs-quxian-2023/')
		for (const plan of ['miyi-2023', 'quxian-2023']) {
			const tasks = atlas.planById.get(plan)?.tasks ?? []
			expect(tasks.filter(({ title }) => !text.includes(title)).map(({ id }) => id)).toEqual([])
		}
		expect(read('/embed/compare/wushan-2022-vs-ziyang-2023/')).toContain('没有列任务和其他单位')
	})
})

describe('what a document does not say', () => {
	it('bodies that are named for a whole action are not given to a single measure', () => {
		const html = pages.get('/embed/compare/linyi-2022-vs-quxian-2023/') ?? ''
		const rows = html.slice(html.indexOf('逐项对照')).split('<tr>').slice(1)
		const [linyi, quxian] = [1, 2].map(column =>
			rows.flatMap(row => [...(row.split('<td>')[column] ?? '').matchAll(/(?:牵头|责任|配合)：([^<]*)/g)].map(([, names]) => names ?? '')),
		)
		expect([linyi?.length, linyi?.filter(names => !names.endsWith('（整项行动）'))]).toEqual([68, []])
		expect(quxian?.filter(names => names.includes('整项行动'))).toEqual([])
		expect(quxian?.length).toBe(44)
	})

	it('a target keeps to what it is relative, and that no year is stated', () => {
		expect(readingOrder(pages.get('/embed/quxian/') ?? '')).toContain('到 2025 年，公民具备科学素质的比例（同步全省平均水平）达到 13%')
		expect(readingOrder(pages.get('/embed/wushan/') ?? '')).toContain('年份未载明：县级科普示范基地 3个以上')
	})

	it('a target of a comparison keeps to what it is relative, and what is not to be compared is called so', () => {
		const html = readingOrder(pages.get('/embed/compare/linyi-2022-vs-quxian-2023/') ?? '')
		expect(html).toContain('同步全省平均水平')
		expect(html).toContain('表述不同，不宜直接比较')
	})

	it('a cell of a role is never empty: a lead is not stated, and nobody is where the task names nobody', () => {
		const table = toHtml(taskTable([{ heading: null, tasks: [buildTask('t1', ['县教育局']), buildTask('t2', [])] }], ['lead', 'responsible', 'support']))
		expect([...table.matchAll(/<td>([^<]*)<\/td>/g)].map(([, words]) => words)).toEqual(['t1', '未载明', '县教育局', '—', 't2', '未载明', '未载明', '未载明'])
		expect([...pages].filter(([, html]) => html.includes('<td></td>')).map(([path]) => path)).toEqual([])
	})

	it('of a plan without tasks it is said that none was recognised', () => {
		const bare = atlasOf(buildPlan({ id: 'a' }))
		const [whole] = embeddablesOf(bare)
		expect(readingOrder(htmlOf(whole as Embeddable, bare))).toContain('没有认出写明责任单位的任务，全文见完整页面。')
		expect(htmlOf(whole as Embeddable, bare)).not.toContain('列出')
	})

	it('of a plan that is no longer current, and of its parts, it is said which is newer', () => {
		const older = buildPlan({ id: 'b-2016', title: '甲县科学素质方案（2016—2020年）', issuedOn: '2016-08-01', tasks: [buildTask('t1', ['县教育局'])] })
		const both = atlasOf(buildPlan({ id: 'b-2023', title: '甲县科学素质方案', issuedOn: '2023-12-01', tasks: [buildTask('t1', ['县科协'])] }), older)
		const ofOlder = embeddablesOf(both).filter(({ plans, kind }) => kind !== 'search' && plans.every(({ id }) => id === 'b-2016'))
		expect(new Set(ofOlder.map(({ kind }) => kind))).toEqual(new Set(['plan', 'chart']))
		const words = '《甲县科学素质方案（2016—2020年）》已有较新的方案：'
		expect(
			ofOlder.filter(one => !htmlOf(one, both).includes(`${words}<a href="${origin}/jiaxian/b-2023/">《甲县科学素质方案》</a>`)).map(({ path }) => path),
		).toEqual([])
		const others = embeddablesOf(both).filter(one => !ofOlder.includes(one))
		expect(others.filter(one => htmlOf(one, both).includes('较新')).map(({ path }) => path)).toEqual([])
	})

	it('addresses that are not absolute are said to be so', () => {
		const [whole] = embeddables
		expect(fragmentOf({ atlas, embeddable: whole as Embeddable, address: path => path })?.html).toContain('链接没有写域名')
		expect(htmlOf(whole as Embeddable)).not.toContain('链接没有写域名')
	})
})

describe('a text that looks like markup', () => {
	const attack = '"><script>hack()</script><img src=x onerror=hack()><!--]]>&lt;b&gt;\' style="x'

	it('stays the text that it is, in every kind', () => {
		const attacked = attackedAtlas(attack)
		for (const path of [
			'/embed/quxian/',
			'/embed/quxian/quxian-2023/sections/s2/',
			'/embed/quxian/units/xianjiaoyuju/',
			'/embed/functions/jiaoyu/',
			'/embed/compare/miyi-2023-vs-quxian-2023/',
			'/embed/quxian/quxian-2023/charts/partners/',
		]) {
			const embeddable = embeddablesOf(attacked).find(one => one.path === path) as Embeddable
			const html = htmlOf(embeddable, attacked)
			const kinds = [...kindsIn(html)]
			expect([path, kinds.filter(kind => /script|onerror/.test(kind))]).toEqual([path, []])
			expect([path, readingOrder(html).includes(attack.slice(0, 20))]).toEqual([path, true])
		}
	})

	it('however long it is, the fragment keeps its promise and says what it leaves out', () => {
		const attacked = attackedAtlas('&"<重'.repeat(200))
		for (const path of [
			'/embed/quxian/',
			'/embed/quxian/quxian-2023/sections/s2/',
			'/embed/quxian/units/xianjiaoyuju/',
			'/embed/functions/jiaoyu/',
			'/embed/compare/miyi-2023-vs-quxian-2023/',
		]) {
			const embeddable = embeddablesOf(attacked).find(one => one.path === path) as Embeddable
			const html = htmlOf(embeddable, attacked)
			expect([path, Buffer.byteLength(html) <= promisedBytes, html.includes('篇幅所限')]).toEqual([path, true, true])
		}
	})

	it('when even what stands above the tasks is too much, the title and the sources are left', () => {
		const attacked = attackedAtlas('')
		const plan = attacked.planById.get('quxian-2023') as PublishedPlan
		plan.indicators = Array.from({ length: 60 }, (_, index) => ({
			...(plan.indicators[0] as Indicator),
			id: `i${index}`,
			metric: '"'.repeat(400),
			unit: '"'.repeat(400),
		}))
		plan.sections = plan.sections.map(section => ({ ...section, heading: '"'.repeat(400) }))
		for (const task of plan.tasks) task.text = '"'.repeat(400)
		for (const task of plan.tasks) task.title = task.text
		plan.title = '"'.repeat(4000)
		const html = htmlOf(embeddableAt(attacked, '/embed/quxian/'), attacked)
		expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostBytes)
		expect(readingOrder(html)).toContain('篇幅所限，只列标题和来源。')
	})
})

/** The seeds, with words put into every text of 渠县 that a document prints. */
function attackedAtlas(words: string): Atlas {
	const plan = structuredClone(atlas.planById.get('quxian-2023'))
	if (!plan) throw new Error('quxian-2023 is a seed')
	plan.title = words + plan.title
	plan.documentNumber = words
	plan.issuers = [words]
	for (const section of plan.sections) section.heading = words + section.heading
	for (const indicator of plan.indicators) indicator.metric = words
	for (const unit of plan.units) unit.name = words + unit.name
	for (const task of plan.tasks) {
		task.title = words + task.title
		task.text = words + task.text
		for (const assignment of task.assignments) assignment.printed = words + assignment.printed
	}
	const exchange = <One extends { id: string }>(one: One) => (one.id === plan.id ? (plan as unknown as One) : one)
	const places = atlas.places.map(place => ({
		...place,
		plans: place.plans.map(exchange),
		current: place.current.map(exchange),
		newest: exchange(place.newest),
	}))
	return {
		...atlas,
		plans: atlas.plans.map(exchange),
		places,
		planById: new Map([...atlas.planById, [plan.id, plan]]),
		placeBySlug: new Map(places.map(place => [place.jurisdiction.slug, place])),
	}
}
