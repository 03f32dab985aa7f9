import { describe, expect, it } from 'vitest'
import { issuedTitle, issuedTitleEnd } from '../../../src/ingest/structure/issued-title.ts'

describe('issuedTitle', () => {
	it.each([
		['渠县人民政府关于印发《渠县科普方案》的通知', '渠县科普方案'],
		['渠县人民政府关于印发渠县科普方案的通知', '渠县科普方案'],
		['渠县人民政府印发关于加强科普工作若干措施的通知', '关于加强科普工作若干措施'],
		['渠县人民政府关于加强科普工作的通知', null],
		['渠县科普方案', null],
	])('%s: %s', (notice, issued) => {
		expect(issuedTitle(notice)).toBe(issued)
	})
})

describe('issuedTitleEnd', () => {
	it.each<[string, string, string, string | null, boolean?]>([
		['the same words', '渠县科普方案为做好科普工作', '渠县科普方案', '渠县科普方案', true],
		['other signs', '渠县科普方案（2021—2025年）一、', '渠县科普方案（2021-2025年）', '渠县科普方案（2021—2025年', true],
		['的 in one of them', '关于加强科普工作的若干措施为', '关于加强科普工作若干措施', '关于加强科普工作的若干措施', true],
		['关于 in one of them', '关于加强科普工作的若干措施为', '加强科普工作若干措施', '关于加强科普工作的若干措施', false],
		['with its place', '渠县科普工作要点为', '科普工作要点', '渠县科普工作要点', false],
		['with its body', '渠县教育局2023年科普工作要点为', '2023年科普工作要点', '渠县教育局2023年科普工作要点', false],
		['a sentence that speaks of it', '各单位要落实渠县科普方案', '渠县科普方案', null],
		['another title', '渠县教育方案', '渠县科普方案', null],
		['words too few to tell', '方案为', '方案', null],
	])('%s', (_, text, issued, head, exact) => {
		const found = issuedTitleEnd(text, issued)
		expect(found && { head: text.slice(0, found.end), exact: found.exact }).toEqual(head === null ? null : { head, exact })
	})
})
