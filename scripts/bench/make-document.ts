/** A plan as offices write them, as long as asked for: head, chapters, numbered items with clauses in several notations, label lines, wrapped lines, a table and a colophon. */

const levels = ['县', '市', '区']
const stems = ['教育局', '科技局', '民政局', '卫生健康局', '农业农村局', '交通运输局', '科协', '总工会', '妇联', '残联', '融媒体中心', '发展改革局']
const matters = ['建设科普基地', '开展急救培训', '修缮老旧小区', '完善农村道路', '培育示范企业', '做好防汛备汛', '推进数字服务', '普及食品安全知识']
const goals = ['到2025年，覆盖率达到95%以上。', '每年培训不少于1200人次。', '实行清单管理，定期通报进展。', '按照国发〔2021〕9号文件的要求，分类推进。']

const at = (list: readonly string[], index: number): string => list[index % list.length] as string
const unit = (index: number): string => at(levels, index >> 3) + at(stems, index)
const units = (index: number, count: number): string => Array.from({ length: count }, (_, more) => unit(index * 5 + more * 7)).join('、')

const clauses: readonly ((index: number) => string)[] = [
	index => `〔责任单位：${units(index, 4)}〕`,
	index => `（牵头单位：${unit(index)}；配合单位：${units(index, 3)}）`,
	index => `（${unit(index)}牵头，${units(index, 2)}按职责分工负责，2024年6月底前完成）`,
	index => `\n责任单位：${units(index, 5)}，各乡镇人民政府（街道办事处）\n完成时限：2023年12月底前`,
	index => `由${unit(index)}牵头，${units(index, 2)}配合。`,
]

/** @param characters about how long it is to be */
export function makeDocument(characters: number): string {
	const blocks = [
		'渠县人民政府办公室关于印发《渠县公共服务提升实施方案》的通知\n\n渠府办发〔2023〕12号\n\n各乡镇人民政府，县级各部门：\n现将方案印发给你们，请认真贯彻执行。\n\n渠县人民政府办公室\n2023年5月4日\n\n渠县公共服务提升实施方案\n',
	]
	let length = blocks[0]?.length ?? 0
	for (let index = 0; length < characters; index++) {
		const block = index % 40 === 39 ? table(index) : index % 10 === 0 ? `${heading(index / 10)}\n` : item(index)
		blocks.push(block)
		length += block.length
	}
	return [...blocks, '抄送：县委办公室，县人大常委会办公室。\n'].join('')
}

const digits = '一二三四五六七八九'

function heading(index: number): string {
	return `${digits[index % 9]}、${at(matters, index)}行动`
}

function item(index: number): string {
	const words = `${index}.${at(matters, index)}。${at(goals, index)}${at(goals, index + 1)}${clauses[index % clauses.length]?.(index)}\n`
	// Every third item is set to the width of a page, with a page number in it.
	return index % 3 === 0 ? `${words.replace(/(.{30})(?=.)/g, '$1\n\n')}\n- ${index} -\n\n` : words
}

function table(index: number): string {
	const rows = Array.from(
		{ length: 8 },
		(_, row) => `${row + 1}\t${at(matters, index + row)}，${at(goals, row)}\t${unit(index + row)}\t${units(index + row, 3)}`,
	)
	return `序号\t重点任务\t牵头单位\t责任单位\n${rows.join('\n')}\n\n`
}
