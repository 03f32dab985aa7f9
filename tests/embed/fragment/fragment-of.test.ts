import { describe, expect, it } from 'vitest'
import { type Atlas, dutiesOf, getAtlas, roleWords } from '../../../src/atlas/index.ts'
import { assignmentsByRole } from '../../../src/components/task/assignments-by-role.ts'
import { type Embeddable, embeddablesOf } from '../../../src/embed/embeddables.ts'
import { fragmentFile } from '../../../src/embed/fragment/fragment-of.ts'
import type { Task } from '../../../src/model/index.ts'
import { headingsIn, kindsIn, readingOrder, sanitise } from './sanitise.ts'

const promisedBytes = 30_000
const origin = 'https://www.example.gov.cn/kexue/suzhi'
const atlas = await getAtlas()
const embeddables = embeddablesOf(atlas).filter(({ kind }) => kind !== 'search')
const htmlOf = (embeddable: Embeddable, of: Atlas = atlas) => fragmentFile({ atlas: of, embeddable, address: path => origin + path }) ?? ''
const pages = new Map(embeddables.map(one => [one.path, htmlOf(one)]))

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
			const text = readingOrder(sanitise(pages.get(embeddable.path) ?? '', { keepsStyles: false }))
			const numbers = embeddable.plans.slice(0, 8).map(plan => `（${plan.documentNumber ?? '文号未载明'}）`)
			expect([embeddable.path, firstMissing(text, ['来源：', ...numbers, `数据版本 ${atlas.dataVersion}`, '在“责任”网站查看完整页面'])]).toEqual([
				embeddable.path,
				null,
			])
		}
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
	const read = (path: string) => readingOrder(sanitise(pages.get(path) ?? '', { keepsStyles }))

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
