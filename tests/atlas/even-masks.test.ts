import { describe, expect, it } from 'vitest'
import { evenMask, evenMasks, withEvenMasks } from '../../src/atlas/even-masks.ts'
import { getAtlas, textOf } from '../../src/atlas/index.ts'
import { shownSegments, sourcePassages } from '../../src/atlas/source-lines.ts'
import { pageFiles } from '../../src/formats/page-files.ts'
import { plan as planFile } from '../../src/opendata/json/plan.ts'
import { jsonText } from '../../src/opendata/json-file.ts'
import { recordsOf } from '../../src/search/build/records-of.ts'
import { ingestText } from '../ingest/ingest-text.ts'

/** A plan as it is read, with a contact in the text of a task. */
const read = (contact: string, rest = '') =>
	ingestText(`甲县科学素质实施方案\n\n一、任务\n1.开展培训。报名${contact}。责任单位：县科协、县教育局\n2.建设场馆。责任单位：县科协\n${rest}`)

describe('what is published of masked data', () => {
	it.each([
		['联系人：王小明', '联系人：×××'],
		['联系人：王明', '联系人：×××'],
		['联系人：王 小 明', '联系人：×××'],
		['联系人：欧阳小明', '联系人：×××'],
		['请致电13800138000', '请致电×××'],
		['请致电0818-7212345', '请致电×××'],
	])('%s is told by no length', (contact, even) => {
		const { plan, text } = read(contact)
		const masked = text.split('\n')[3] ?? ''
		const shown = `1.开展培训。报名${even}。责任单位：县科协、县教育局`
		expect(withEvenMasks({ ...plan, title: masked }, text).title).toBe(shown)
		const lines = sourcePassages(plan, text).flatMap(passage => passage.lines)
		expect(
			lines.map(line => [
				line.number,
				shownSegments(line)
					.map(({ text: part }) => part)
					.join(''),
			]),
		).toContainEqual([4, shown])
		expect(withEvenMasks(plan, text).tasks.map(({ position }) => position)).toEqual(plan.tasks.map(({ position }) => position))
	})

	it('leaves rows of the sign that the document prints, and a plan without masks', () => {
		const { plan, text } = read('电话：0818-7212345', '附件：××县工作总结（3×5 厘米）\n')
		const even = evenMasks(plan, text)
		expect(even('××县，3×5，电话：××××××××××××')).toBe('××县，3×5，电话：×××')
		const { plan: other, text: otherText } = read('方式另行通知', '附件：××××县工作总结\n')
		expect(withEvenMasks(other, otherText)).toBe(other)
		expect(evenMasks(other, otherText)('××××县')).toBe('××××县')
	})

	it('is even in every file of a plan that prints a contact, and in the search', async () => {
		const atlas = await getAtlas()
		const plan = atlas.planById.get('linyi-2022')!
		const context = { atlas, address: (path: string) => path }
		const files = pageFiles(atlas).filter(({ path }) => path.includes('linyi'))
		const texts = [...files.map(file => file.bodyOf(context)), jsonText(planFile, plan, context), JSON.stringify(recordsOf(atlas))]
		const rows = texts.flatMap(text => Array.from(text.matchAll(/×+/g), ([row]) => row))
		expect(new Set(rows)).toEqual(new Set([evenMask]))
		// The text in which the plan's positions are valid keeps its length.
		expect(textOf(atlas, 'linyi-2022')).toContain('×'.repeat(24))
	})
})
