import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldenCharts, goldenChartsFolder } from '../../scripts/golden-charts.ts'
import { filePaint } from '../../src/charts/file-paint.ts'
import { treeOf, type XmlElement } from '../../src/ingest/read/docx/xml-tree.ts'

const charts = await goldenCharts()

function elementsOf(element: XmlElement): XmlElement[] {
	return [element, ...element.children.flatMap(child => (typeof child === 'string' ? [] : elementsOf(child)))]
}

describe.each([...charts])('%s', (name, text) => {
	it('is drawn as its reviewed golden file shows it (npm run golden writes it)', () => {
		expect(text).toBe(readFileSync(join(goldenChartsFolder, name), 'utf8'))
	})

	it('is well-formed, stands alone and holds no script, style, link or foreign address', () => {
		const elements = elementsOf(treeOf(text))
		expect([...new Set(elements.map(element => element.name))].filter(one => !/^(svg|title|desc|g|rect|circle|line|path|text|tspan)$/.test(one))).toEqual([])
		const attributes = elements.flatMap(element => [...element.attributes])
		expect(attributes.filter(([key]) => /^(style|class|href|src|on.*)$/.test(key))).toEqual([])
		expect(attributes.filter(([key, value]) => key !== 'xmlns' && /https?:|url\(/.test(value))).toEqual([])
	})

	it('cuts numbers to three decimals', () => {
		expect(text).not.toMatch(/\d\.\d{4}/)
	})

	it('names its documents and the version of the data', () => {
		expect(text).toMatch(/来源：[^<]*〔20\d\d〕\d+号/)
		expect(text).toContain('数据版本 000000000000')
	})
})

it('every golden file has its picture', () => {
	expect(readdirSync(goldenChartsFolder).sort()).toEqual([...charts.keys()].sort())
})

it('every class of a drawing is painted in files and on pages', () => {
	const css = ['chart', 'chart-forms'].map(name => readFileSync(`src/components/chart/${name}.css`, 'utf8')).join('')
	const drawn = new Set(
		readdirSync('src/charts').flatMap(
			file => readFileSync(join('src/charts', file), 'utf8').match(/chart-(?:ribbon-lead-strong|[a-z]+(?:-[a-z]+)*)(?=['` ])/g) ?? [],
		),
	)
	const classes = [...drawn].filter(name => css.includes(`.${name}`) || name in filePaint)
	expect(classes.filter(name => !(name in filePaint))).toEqual([])
	expect(classes.filter(name => !new RegExp(`\\.${name}[ ,{]`).test(css))).toEqual([])
	expect(Object.keys(filePaint).filter(name => !classes.includes(name))).toEqual([])
})
