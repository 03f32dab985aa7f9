import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/launch-browser.ts'
import { type Ingested, ingest, sourceOf } from '../../src/ingest/index.ts'
import { registries } from '../ingest/ingest-text.ts'
import { samePlanHtml, samePlanRead, whatWasRead } from '../ingest/read/same-plan.ts'

let browser: Browser
beforeAll(async () => {
	browser = await launchBrowser()
})
afterAll(() => browser.close())

const footer = (words: string) => `<div style="width: 100%; font-size: 12px; text-align: center">${words}</div>`
const number = '<span class="pageNumber"></span>'

describe('a plan that a browser has printed gives the same tasks', () => {
	it.each([
		[
			'on A4 with the margins of GB/T 9704',
			{ format: 'A4', margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' }, footerTemplate: footer(`— ${number} —`) },
		],
		[
			'on A5',
			{
				format: 'A5',
				margin: { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' },
				headerTemplate: footer('青石县全民阅读'),
				footerTemplate: footer(number),
			},
		],
		['across', { format: 'A4', landscape: true, margin: { top: '25mm', bottom: '25mm', left: '20mm', right: '20mm' } }],
		[
			'on short pages that cut rows of the table',
			{ width: '210mm', height: '120mm', margin: { top: '15mm', bottom: '15mm', left: '20mm', right: '20mm' }, footerTemplate: footer(`第${number}页`) },
		],
		['on very small pages', { width: '150mm', height: '90mm', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } }],
	])('%s', async (_, options) => {
		const page = await browser.newPage()
		await page.setContent(samePlanHtml())
		const bytes = new Uint8Array(await page.pdf({ displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: '<span></span>', ...options }))
		await page.close()
		const ingested = await ingest(sourceOf('方案.pdf', bytes), registries)
		expect(whatWasRead(ingested)).toEqual(samePlanRead)
		const { characters, represented } = ingested.plan.coverage
		expect(represented + omittedSigns(ingested)).toBe(characters)
	})
})

it('every task of a printed plan stands at its page', async () => {
	const page = await browser.newPage()
	await page.setContent(samePlanHtml())
	const bytes = new Uint8Array(await page.pdf({ width: '210mm', height: '120mm', margin: { top: '15mm', bottom: '15mm', left: '20mm', right: '20mm' } }))
	await page.close()
	const { plan } = await ingest(sourceOf('方案.pdf', bytes), registries)
	const pages = plan.tasks.map(task => task.position.start.page ?? 0)
	expect(pages).toEqual([...pages].sort((one, other) => one - other))
	expect([pages[0], pages.at(-1)]).toEqual([2, 6])
})

/** The signs that are left out, blanks not counted. */
function omittedSigns({ plan, text }: Ingested): number {
	return plan.coverage.omitted.reduce((sum, { position: { start, end } }) => sum + text.slice(start.offset, end.offset).replace(/\s/g, '').length, 0)
}
