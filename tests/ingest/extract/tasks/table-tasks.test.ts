import { describe, expect, it } from 'vitest'
import { ingestText, rolesById, rolesOf } from '../../ingest-text.ts'

/** The text of a table with a row a line. */
const table = (...rows: string[][]) => rows.map(row => row.join('\t')).join('\n')
/** The text of a table as a converted document has it: a cell a line, a blank line between the rows. */
const flattened = (...rows: string[][]) => rows.map(row => row.map(cell => `\t${cell}`).join('\n')).join('\n\n')

describe('columns by the meaning of their headings', () => {
	it.each([
		['牵头单位 and 责任单位', ['工作任务', '牵头单位', '责任单位'], ['甲', '县科协', '县妇联'], '牵头 县科协 · 责任 县妇联'],
		['牵头部门 and 配合部门', ['主要内容', '牵头部门', '配合部门'], ['甲', '县科协', '县妇联'], '牵头 县科协 · 配合 县妇联'],
		['参与单位', ['重点事项', '牵头单位', '参与单位'], ['甲', '县科协', '县妇联'], '牵头 县科协 · 配合 县妇联'],
		['责任单位 and 配合单位: who has support leads', ['任务', '责任单位', '配合单位'], ['甲', '县科协', '县妇联'], '牵头 县科协 · 配合 县妇联'],
		['责任单位 with an empty 配合单位', ['任务', '责任单位', '配合单位'], ['甲', '县科协', ''], '责任 县科协'],
		['责任单位 alone', ['工作措施', '责任单位'], ['甲', '县科协、县妇联'], '责任 县科协、县妇联'],
		['units before the task', ['责任单位', '工作任务'], ['县科协', '甲'], '责任 县科协'],
		['a heading of two roles names no lead', ['工作任务', '牵头及责任单位'], ['甲', '县科协、县妇联'], '责任 县科协、县妇联'],
		['so in other words', ['工作任务', '牵头单位、配合单位'], ['甲', '县科协、县妇联'], '责任 县科协、县妇联'],
		['a remark in the heading is no role', ['工作任务', '责任单位（加粗为牵头单位）'], ['甲', '县科协、县妇联'], '责任 县科协、县妇联'],
		['a rule in the heading', ['工作任务', '责任单位（排第一位的为牵头单位）'], ['甲', '县科协、县妇联'], '牵头 县科协 · 责任 县妇联'],
		['a heading with blanks', ['工 作 任 务', '牵 头 单 位'], ['甲', '县科协'], '牵头 县科协'],
		['persons are no units', ['工作任务', '牵头领导', '牵头单位', '责任人'], ['甲', '张三', '县科协', '李四'], '牵头 县科协'],
		['牵头 and 配合 alone', ['工作任务', '牵头', '配合'], ['甲', '县科协', '县妇联'], '牵头 县科协 · 配合 县妇联'],
		['责任 alone', ['工作任务', '责任'], ['甲', '县科协、县妇联'], '责任 县科协、县妇联'],
		['责任分工 with labels in the cell', ['工作任务', '责任分工'], ['甲', '牵头单位：县科协；配合单位：县妇联'], '牵头 县科协 · 配合 县妇联'],
		['整改责任单位; who watches has no role', ['整改措施', '整改责任单位', '督办单位', '整改时限'], ['甲', '县科协', '县妇联', '年底'], '责任 县科协'],
		['工作牵头单位', ['项目名称', '工作牵头单位', '项目实施单位'], ['甲', '县科协', '县妇联'], '牵头 县科协 · 责任 县妇联'],
		['a person before the task', ['序号', '联系领导', '工作任务', '责任单位'], ['1', '张三', '甲', '县科协'], '责任 县科协'],
		['verbs in the cell', ['工作任务', '责任单位'], ['甲', '县科协牵头，县妇联配合'], '牵头 县科协 · 配合 县妇联'],
		['labels in the cell', ['工作任务', '责任单位'], ['甲', '牵头单位：县科协；配合单位：县妇联'], '牵头 县科协 · 配合 县妇联'],
		['a mark in the cell', ['工作任务', '责任单位'], ['甲', '县妇联、县科协（牵头）'], '牵头 县科协 · 责任 县妇联'],
		[
			'等相关单位配合 in the cell: the heading decides',
			['工作任务', '牵头单位', '责任单位'],
			['甲', '县科协', '县妇联等相关单位配合'],
			'牵头 县科协 · 责任 县妇联',
		],
	])('%s', (_, header, row, roles) => {
		const { plan } = ingestText(table(header, row))
		expect(plan.tasks.map(task => [task.title, rolesOf(task)])).toEqual([['甲', roles]])
		expect(ingestText(flattened(header, row)).plan.tasks.map(rolesOf)).toEqual([roles])
	})

	it('takes the most definite column before the units for the task, and the others for groups', () => {
		const { plan } = ingestText(
			table(['序号', '类别', '任务内容', '具体举措', '牵头单位', '完成时限', '备注'], ['7', '行动', '甲', '甲一', '县科协', '2023年底', '无']),
		)
		expect(plan.tasks[0]).toMatchObject({ id: 'r1', number: '7', title: '甲一', section: ['行动', '甲'], recogniser: 'table-row' })
		expect(plan.tasks[0]?.deadline?.text).toBe('2023年底')
	})

	it.each([
		['no column of units', table(['工作任务', '完成时限'], ['甲', '2023年底'])],
		['a column of persons alone', table(['工作任务', '责任人'], ['甲', '李四'])],
		['companies with their persons', table(['序号', '企业名称', '联系领导', '责任单位', '联系电话'], ['1', '大山食品公司', '某', '县科协', ''])],
		['persons with their bodies', table(['序号', '姓名', '职务', '责任单位'], ['1', '某', '主任', '县科协'])],
		['a directory of bodies', table(['序号', '单位名称', '联系人'], ['1', '县科协', '某'])],
	])('%s makes no tasks', (_, text) => {
		expect(ingestText(text).plan.tasks).toEqual([])
	})

	it('a row of sums is no task, one with units is', () => {
		const { plan } = ingestText(table(['工作任务', '责任单位', '备注'], ['甲', '县科协', ''], ['合计', '', '1项'], ['小计', '县妇联', '']))
		expect(plan.tasks.map(task => task.title)).toEqual(['甲', '小计'])
	})

	it('a person’s column opens no group', () => {
		const { plan } = ingestText(table(['序号', '联系领导', '工作任务', '责任单位'], ['1', '张三', '甲', '县科协']))
		expect(plan.tasks.map(task => task.section)).toEqual([[]])
	})

	it('the heading is the evidence, with its place', () => {
		const { plan, text } = ingestText(table(['工作任务', '牵头单位'], ['甲', '县科协']))
		const evidence = plan.tasks[0]?.assignments[0]?.evidence
		expect(evidence).toMatchObject({ kind: 'column', text: '牵头单位' })
		expect(text.slice(evidence?.position?.start.offset, evidence?.position?.end.offset)).toBe('牵头单位')
	})

	it('a rule that the text has declared holds in the table behind it', () => {
		const text = `一、任务\n1.甲。（责任单位：县科协、县妇联。列第一位的为牵头单位，下同）\n附件\n${table(['工作任务', '责任单位'], ['乙', '县教育局、县科协'])}`
		expect(rolesById(text).r1).toBe('牵头 县教育局 · 责任 县科协')
	})
})

describe('categories in merged cells', () => {
	const header = ['类别', '工作任务', '牵头单位']

	it.each([
		['a row a line', table],
		['a cell a line', flattened],
	])('are carried down (%s)', (_, write) => {
		const { plan } = ingestText(write(header, ['行动', '甲', '县科协'], ['', '乙', '县科协'], ['工程', '丙', '县科协']))
		expect(plan.tasks.map(task => [task.id, task.title, task.section, task.sectionId])).toEqual([
			['r1', '甲', ['行动'], 'c1'],
			['r2', '乙', ['行动'], 'c1'],
			['r3', '丙', ['工程'], 'c2'],
		])
		expect(plan.sections.map(section => [section.id, section.heading, section.parent, section.level])).toEqual([
			['c1', '行动', null, 1],
			['c2', '工程', null, 1],
		])
	})

	it('printed again behind a page break is the same one', () => {
		const { plan } = ingestText(flattened(header, ['行动', '甲', '县科协'], ['行动', '乙', '县科协']))
		expect(plan.sections.map(({ id }) => id)).toEqual(['c1'])
		expect(plan.tasks.map(({ sectionId }) => sectionId)).toEqual(['c1', 'c1'])
	})

	it('wrapped over two lines is one name', () => {
		const { plan } = ingestText('\t类别\n\t工作任务\n\t牵头单位\n\n\t青少年科学素\n质提升行动\n\t甲\n\t县科协')
		expect(plan.tasks[0]?.section).toEqual(['青少年科学素质提升行动'])
	})

	it('in two levels: a new outer one begins new inner ones', () => {
		const { plan } = ingestText(
			flattened(
				['类别', '任务', '具体举措', '牵头单位'],
				['五大行动', '1．青少年行动', '甲', '县科协'],
				['', '', '乙', '县科协'],
				['五大行动', '2．农民行动', '丙', '县科协'],
				['四大工程', '1．科普工程', '丁', '县科协'],
			),
		)
		expect(plan.tasks.map(task => [task.title, task.section.join(' › '), task.sectionId])).toEqual([
			['甲', '五大行动 › 1．青少年行动', 'c1-1'],
			['乙', '五大行动 › 1．青少年行动', 'c1-1'],
			['丙', '五大行动 › 2．农民行动', 'c1-2'],
			['丁', '四大工程 › 1．科普工程', 'c2-1'],
		])
		expect(plan.sections.map(({ id, parent, number, title }) => [id, parent, number, title])).toEqual([
			['c1', null, null, '五大行动'],
			['c1-1', 'c1', '1．', '青少年行动'],
			['c1-2', 'c1', '2．', '农民行动'],
			['c2', null, null, '四大工程'],
			['c2-1', 'c2', '1．', '科普工程'],
		])
	})
})

describe('rows', () => {
	it('a repeated header is no row', () => {
		expect(rolesById(table(['工作任务', '牵头单位'], ['甲', '县科协'], ['工作任务', '牵头单位'], ['乙', '县妇联']))).toEqual({
			r1: '牵头 县科协',
			r2: '牵头 县妇联',
		})
	})

	it('names in several lines of a cell are several names', () => {
		expect(rolesById('\t工作任务\n\t责任单位\n\n\t甲\n\t县教育局\n县科协\n\n\t乙\n\t县教育局、县科\n协')).toEqual({
			r1: '责任 县教育局、县科协',
			r2: '责任 县教育局、县科协',
		})
	})

	it('rows of a second table have ids of their own', () => {
		const text = `${table(['工作任务', '牵头单位'], ['甲', '县科协'])}\n\n说明。\n\n${table(['工作任务', '牵头单位'], ['乙', '县妇联'])}`
		expect(rolesById(text)).toEqual({ r1: '牵头 县科协', 'b2-r1': '牵头 县妇联' })
	})

	it('a row without any unit is a task of nobody, and is not given the units above it', () => {
		expect(rolesById(table(['工作任务', '牵头单位'], ['甲', '县科协'], ['乙', ''], ['丙', '县妇联']))).toEqual({ r1: '牵头 县科协', r2: '', r3: '牵头 县妇联' })
	})
})

describe('details of a row', () => {
	const rows = table(['工作内容', '牵头单位'], ['实施青少年科学素质提升行动', '县科协'], ['实施农民科学素质提升行动', '县农业农村局'])

	it('are the sub-headings of the section of the same name', () => {
		const { plan } = ingestText(
			`一、行动\n（一）青少年科学素质提升行动\n**培养科学精神。**融入课堂。\n**开展科普活动。**进校园。\n（二）农民科学素质提升行动\n**培训农民。**办班。\n附件\n${rows}`,
		)
		expect(plan.tasks.map(task => task.details.map(({ title, text }) => `${title}｜${text}`))).toEqual([
			['培养科学精神｜融入课堂。', '开展科普活动｜进校园。'],
			['培训农民｜办班。'],
		])
	})

	it('a section that two rows could mean is nobody’s', () => {
		const twice = table(['工作内容', '牵头单位'], ['实施青少年科学素质提升行动', '县科协'], ['推进青少年科学素质提升行动', '县教育局'])
		const { plan } = ingestText(`一、行动\n（一）青少年科学素质提升行动\n**培养科学精神。**融入课堂。\n附件\n${twice}`)
		expect(plan.tasks.map(task => task.details)).toEqual([[], []])
	})
})

describe('rows that are no whole task', () => {
	it('units in the rows below a merged task are that task’s', () => {
		const { plan } = ingestText(
			table(['工作任务', '牵头单位', '责任单位'], ['甲', '县科协', '县妇联'], ['', '县民政局', '县财政局'], ['乙', '县教育局', '县科协']),
		)
		expect(plan.tasks.map(task => [task.id, rolesOf(task), task.position.start.line, task.position.end.line])).toEqual([
			['r1', '牵头 县科协、县民政局 · 责任 县妇联、县财政局', 2, 3],
			['r3', '牵头 县教育局 · 责任 县科协', 4, 4],
		])
	})

	it('units below a new category are not the task’s above', () => {
		const { plan } = ingestText(table(['类别', '工作任务', '牵头单位'], ['行动', '甲', '县科协'], ['工程', '', '县民政局']))
		expect(plan.tasks.map(rolesOf)).toEqual(['牵头 县科协'])
	})

	it('a numbered heading over the whole width opens a group', () => {
		const { plan } = ingestText(
			table(['工作任务', '责任单位'], ['一、提升行动', ''], ['（一）青少年', ''], ['甲', '县科协'], ['二、重点工程', ''], ['乙', '县妇联']),
		)
		expect(plan.tasks.map(task => [task.section.join(' › '), task.title])).toEqual([
			['一、提升行动 › （一）青少年', '甲'],
			['二、重点工程', '乙'],
		])
		expect(plan.sections.map(({ id, parent, heading }) => [id, parent, heading])).toEqual([
			['c1', null, '一、提升行动'],
			['c1-1', 'c1', '（一）青少年'],
			['c2', null, '二、重点工程'],
		])
	})

	it.each(['—', '无', '/', '同上'])('%s in a cell is no unit', filler => {
		expect(ingestText(table(['工作任务', '牵头单位', '责任单位'], ['甲', '县科协', filler])).plan.tasks.map(rolesOf)).toEqual(['牵头 县科协'])
	})

	it('whom to ask is a remark behind a name', () => {
		expect(ingestText(table(['工作任务', '牵头单位'], ['甲', '县科协（电话：12345）、县妇联'])).plan.tasks.map(rolesOf)).toEqual(['牵头 县科协、县妇联'])
	})
})
