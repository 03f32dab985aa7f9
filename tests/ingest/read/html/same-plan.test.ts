import { expect, it } from 'vitest'
import { ingest, sourceOf } from '../../../../src/ingest/index.ts'
import { registries } from '../../ingest-text.ts'
import { samePlan, samePlanHtml, samePlanRead, whatWasRead } from '../same-plan.ts'
import { footer, navigation, page } from './portal-pages.ts'

const read = async (html: string) => ingest(sourceOf('方案.html', new TextEncoder().encode(html)), registries)

it('the plan alone in a page', async () => {
	expect(whatWasRead(await read(samePlanHtml()))).toEqual(samePlanRead)
})

it('the plan in a portal, with its data above it, in paragraphs that only their alignment tells', async () => {
	const body = samePlanHtml()
		.replace(/^.*<article>|<\/article>.*$/gs, '')
		.replaceAll(/<(\/?)h[12]>/g, '<$1p>')
		.replaceAll('<thead>', '')
		.replaceAll(/<(\/?)th\b/g, '<$1td')
	const data =
		'<table><tr><td>索引号：</td><td>00700000/2024-00018</td><td>发文机关：</td><td>青石县人民政府办公室</td></tr><tr><td>文号：</td><td>青政办发〔2024〕18号</td><td>公开日期：</td><td>2024-04-20</td></tr></table>'
	const html = page(`${navigation}<table class="layout"><tr><td>${data}</td></tr><tr><td><div class="zoom">${body}</div></td></tr></table>${footer}`)
	const ingested = await read(html)
	expect(whatWasRead(ingested)).toEqual(samePlanRead)
	expect(ingested.plan.coverage.represented + omitted(ingested)).toBe(ingested.plan.coverage.characters)
	expect(ingested.plan.coverage.omitted.map(({ reason }) => reason)).toContain('navigation')
})

it('the plan in one block with line breaks', async () => {
	const lines = samePlan.flatMap(block => (block.type === 'table' ? ['<!--table-->'] : [block.type === 'paragraph' ? `　　${block.text}` : block.text]))
	const table = /<table>.*<\/table>/s.exec(samePlanHtml())?.[0] ?? ''
	expect(whatWasRead(await read(page(`${navigation}<div id="x">${lines.join('<br>\n').replace('<!--table-->', table)}</div>${footer}`)))).toEqual(samePlanRead)
})

function omitted({ plan, text }: Awaited<ReturnType<typeof read>>): number {
	return plan.coverage.omitted.reduce((sum, { position }) => sum + text.slice(position.start.offset, position.end.offset).replace(/\s+/g, '').length, 0)
}
