import { describe, expect, it } from 'vitest'
import { chartFile, planCharts, siteCharts } from '../../src/charts/index.ts'
import type { SvgElement, SvgNode } from '../../src/charts/svg.ts'
import { treeOf, type XmlElement } from '../../src/ingest/read/docx/xml-tree.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildPlan, buildTask } from '../atlas/build-plan.ts'

/** Names that no body has, and one that is as long as a page. */
const names = [
	'</text></svg><script>window.hacked=1</script>',
	'"><img src=x onerror=window.hacked=1>',
	"' onload='window.hacked=1",
	'&lt;b&gt;&#60;script&#62;]]><!--',
	'县\u202e局育教\u2066公\u2069安\u200f局',
	'县\u0000\u0008\u001b\ud800\uffff教育局',
	'县'.repeat(300),
	'a'.repeat(300),
	'（'.repeat(150) + '）'.repeat(150),
	'「'.repeat(300),
]
const plan = buildPlan({
	family: 'suzhi-2021',
	title: `实施方案${names[0]}`,
	documentNumber: names[1] ?? null,
	tasks: [
		buildTask('t1', [`牵头 ${names[0]}`, ...names.slice(1)], { action: 'youth' }),
		buildTask('t2', [`牵头 ${names[6]}`, ...names.slice(0, 6)], { action: 'elderly' }),
		buildTask('t3', [`牵头 ${names[0]}`], { action: null, section: [names[2] ?? ''] }),
	],
})
const atlas = atlasOf(plan)
const charts = [...planCharts(atlas, plan), ...siteCharts(atlas)]
const bySections = { ...plan, family: null, tasks: plan.tasks.map((task, index) => ({ ...task, section: [names[index] ?? '', names[index + 6] ?? ''] })) }
const chartsBySections = planCharts(atlasOf(bySections), bySections)

function elementsOf(element: XmlElement): XmlElement[] {
	return [element, ...element.children.flatMap(child => (typeof child === 'string' ? [] : elementsOf(child)))]
}
function svgElements(node: SvgNode): SvgElement[] {
	return typeof node === 'string' ? [] : [node, ...node.children.flatMap(svgElements)]
}

describe('hostile names', () => {
	it('are drawn in every picture of a plan', () => {
		expect(charts.map(({ id }) => id)).toEqual(['units-by-role', 'units-by-action', 'leads-by-action', 'partners', 'measures-by-place-suzhi-2021'])
		expect(chartsBySections.map(({ id }) => id)).toEqual(['units-by-role', 'units-by-action', 'leads-by-action', 'partners'])
	})

	it.each([...charts, ...chartsBySections])('$id: the file is well-formed, and they are text in it', chart => {
		const elements = elementsOf(treeOf(chartFile(chart, 'abc')))
		expect(elements.filter(({ name }) => !/^(svg|title|desc|g|rect|circle|line|path|text|tspan)$/.test(name)).map(({ name }) => name)).toEqual([])
		expect(elements.flatMap(({ attributes }) => [...attributes.keys()]).filter(name => /^(on|style|href)/.test(name))).toEqual([])
	})

	it.each([...charts, ...chartsBySections])('$id: no sign in it turns the direction of others or is forbidden in XML', chart => {
		const drawn = JSON.stringify([chart.narrow, chart.wide])
		for (const text of [chartFile(chart, 'abc').replaceAll('\n', ''), drawn]) expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u)
		expect(drawn).not.toMatch(/\\u[0d]/)
	})

	it.each([...charts, ...chartsBySections])('$id: a name of 300 signs is cut and stays inside', chart => {
		for (const drawing of [chart.narrow, chart.wide]) {
			const lines = svgElements(drawing)
				.filter(({ name }) => name === 'tspan' || name === 'text')
				.flatMap(({ children }) => children.filter(child => typeof child === 'string'))
			expect(lines.filter(line => line.length > 60)).toEqual([])
			expect(Number(drawing.attributes.height)).toBeLessThan(3000)
		}
	})

	it('stand whole in the words of the marks', () => {
		const words = svgElements(charts[0]?.wide ?? '')
			.filter(({ name }) => name === 'title')
			.map(({ children }) => children[0])
		expect(words).toContain(`${names[0]} · 牵头 2 项`)
		expect(words).toContain(`${'县'.repeat(300)} · 牵头 1 项`)
		expect(words).toContain('县局育教公安局 · 责任 2 项')
	})
})
