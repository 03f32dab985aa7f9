import { expect, it } from 'vitest'
import { ingestText, rolesOf } from '../ingest-text.ts'

it('a line break in a cell of a Markdown table parts names', () => {
	const { plan } = ingestText(
		['一、任务', '| 序号 | 工作任务 | 牵头单位 |', '| --- | --- | --- |', '| 1 | 做甲，<br>做好甲 | 县教育局<br/>县科协 |'].join('\n'),
	)
	expect(plan.tasks.map(task => `${task.text}: ${rolesOf(task)}`)).toEqual(['做甲，做好甲: 牵头 县教育局、县科协'])
	expect(plan.coverage.omitted.filter(({ position }) => position.start.line === 4).map(({ reason }) => reason)).toEqual(['markup', 'markup'])
})

it('outside of a table it is text', () => {
	const { plan } = ingestText('1.做甲<br>做乙。（责任单位：县科协）')
	expect(plan.tasks.map(({ title }) => title)).toEqual(['做甲<br>做乙'])
})
