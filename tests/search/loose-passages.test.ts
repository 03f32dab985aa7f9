import { expect, test } from 'vitest'
import type { Position } from '../../src/model/index.ts'
import { loosePassages } from '../../src/search/build/loose-passages.ts'
import { buildPlan, buildTask } from '../atlas/build-plan.ts'

function positionOf(text: string, part: string): Position {
	const point = (offset: number) => {
		const before = text.slice(0, offset).split('\n')
		return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
	}
	const start = text.indexOf(part)
	return { start: point(start), end: point(start + part.length) }
}

test('what no task, chapter or omission holds is left, printed lines joined', () => {
	const text = [
		'关于印发方案的通知',
		'',
		'为贯彻落实省人民政府关于印发实施方案的通知（川府发',
		'',
		'〔2022〕28号）精神，制定如下方案，请认真执行。',
		'- 6 -',
		'1.开展科普。〔责任单位：县科协〕',
		'2023年1月1日',
	].join('\n')
	const plan = buildPlan({
		tasks: [buildTask('t1', [], { position: positionOf(text, '1.开展科普。〔责任单位：县科协〕') })],
		coverage: { characters: 0, represented: 0, omitted: [{ reason: 'page-number', position: positionOf(text, '- 6 -') }] },
	})
	expect(loosePassages(plan, text)).toEqual([
		{ text: '关于印发方案的通知', line: 1 },
		{ text: '为贯彻落实省人民政府关于印发实施方案的通知（川府发〔2022〕28号）精神，制定如下方案，请认真执行。', line: 3 },
		{ text: '2023年1月1日', line: 8 },
	])
})
