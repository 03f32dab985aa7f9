import { describe, expect, test } from 'vitest'
import { getAtlas, type Place, type PlaceUnit, type PublishedPlan, placeOf, placeUnitOf, unitsOfPlace } from '../../src/atlas/index.ts'
import { type LedgerRow, ledgerCells, ledgerColumns, ledgerOfPlan, ledgerOfUnit } from '../../src/handout/ledger.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { at, buildAssignment, buildPlan, buildTask, buildUnit } from '../atlas/build-plan.ts'

const atlas = await getAtlas()
const page = { address: '/quxian/units/x/' }
const rowsOf = (place: Place, id: string) => ledgerOfUnit(atlas, place, placeUnitOf(place, id), page).groups.flatMap(({ rows }) => rows)

describe('the 台账 of a unit', () => {
	test('has every task that names it, in each of its roles, and the other units of the task as the document prints them, for all units of all places', () => {
		for (const place of atlas.places) {
			for (const unit of unitsOfPlace(place)) {
				const rows = ledgerOfUnit(atlas, place, unit, page).groups.flatMap(group => group.rows)
				const expected = unit.inPlans.flatMap(({ plan, unit: own }) =>
					plan.tasks.flatMap(({ text, number, assignments }) =>
						[...new Set(assignments.filter(one => one.unit === own.id).map(({ role }) => role))].map(role => {
							const others = assignments.filter(one => one.unit !== own.id || one.role !== role).map(one => `${one.role} ${one.printed}`)
							return `${role} ${number ?? ''}${/\d$/.test(number ?? '') ? ' ' : ''}${text} ${[...new Set(others)].sort().join('、')}`
						}),
					),
				)
				const words = { 牵头: 'lead', 责任: 'responsible', 配合: 'support' } as Record<string, string>
				const others = ({ partners, supporters }: LedgerRow) =>
					[...(partners === '未载明' ? [] : partners.split('\n')), `配合：${supporters}`].flatMap(line => {
						const [role = '', names = ''] = line.split('：')
						return names === '' ? [] : names.split('、').map(name => `${words[role]} ${name.replace('（本单位，原文两处都列）', '')}`)
					})
				const found = rows.map(row => `${words[row.role]} ${row.task.split('\n正文展开 ')[0]} ${others(row).sort().join('、')}`)
				expect([unit.id, found.toSorted()]).toEqual([unit.id, expected.toSorted()])
				expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
			}
		}
	})

	test('says what the document says: 县教育局 of 渠县 is responsible for 20 tasks, beside others who are', () => {
		const place = placeOf(atlas, 'quxian')
		const ledger = ledgerOfUnit(atlas, place, placeUnitOf(place, 'xianjiaoyuju'), page)
		expect(ledger.title).toBe('县教育局任务台账')
		expect(ledger.subtitles).toEqual(['渠县　《渠县全民科学素质行动实施方案》（渠府办〔2023〕93号）'])
		expect(ledgerColumns(ledger)).toEqual(['序号', '任务', '角色', '其他牵头、责任单位', '配合单位', '依据', '完成时限', '备注'])
		expect(ledger.groups.map(({ headings, rows }) => [headings, rows.length])).toEqual([[['责任（20 项）'], 20]])
		const [first] = ledger.groups[0]?.rows ?? []
		expect(first && ledgerCells(ledger, first).slice(2)).toEqual([
			'责任',
			'责任：县委宣传部、团县委、县科协、各乡镇人民政府(街道办事处)',
			'',
			'渠府办〔2023〕93号，(一)青少年科学素质提升行动，原文第 80—94 行',
			'未载明',
			'',
		])
		expect(ledger.notes[0]).toBe('本方案未载明牵头单位；排列先后不代表牵头。')
	})

	test('prints the names of other bodies as the task does, also a short form and a misprint', () => {
		const partners = (place: string, unit: string) => rowsOf(placeOf(atlas, place), unit).map(row => row.partners)
		expect(partners('quxian', 'xianjiaoyuju').filter(names => names.includes('县卫健局'))).toHaveLength(5)
		expect(partners('ziyang', 'shiyingjiguanliju').some(names => names.includes('市科协局、市科协'))).toBe(true)
	})

	test('names the body itself where the document has it in two roles', () => {
		const ziyang = placeOf(atlas, 'ziyang')
		const twice = rowsOf(ziyang, 'shikexie').filter(({ partners }) => partners.includes('本单位'))
		expect(twice.map(({ role, partners }) => [role, partners.split('\n')[0]])).toContainEqual(['责任', '牵头：市科协（本单位，原文两处都列）'])
	})

	test('says what the document writes of support without a name: 临猗', () => {
		const linyi = placeOf(atlas, 'linyi')
		const { notes, groups } = ledgerOfUnit(atlas, linyi, placeUnitOf(linyi, 'xianjiaoyuju'), page)
		expect(notes.filter(note => note.includes('配合'))).toEqual([
			'《临猗县全民科学素质行动规划纲要实施方案(2021—2025年)》（临政办发〔2022〕58号）「责任单位」栏有 9 格写着“配合”，角色以表头为准。',
			'原文没有单独列出配合单位的名称，“配合单位”一列留空。',
		])
		expect(new Set(groups.flatMap(({ rows }) => rows.map(({ supporters }) => supporters)))).toEqual(new Set(['']))
	})

	test('says in its remarks how a role is known where a rule decides it, and how the name is printed where otherwise', () => {
		expect(rowsOf(placeOf(atlas, 'miyi'), 'xiankexie')[0]?.remark).toMatch(/^角色依“.*逗号前.*牵头.*”$/)
		const weijian = rowsOf(placeOf(atlas, 'quxian'), 'xianweishengjiankangju').map(({ remark }) => remark)
		expect(new Set(weijian)).toEqual(new Set(['', '原文写作“县卫健局”']))
	})

	test('stands plan by plan where several name it; a limit of time is as printed, and a part that supports is called so', () => {
		const deadline = { text: '2024年6月底前', start: null, end: '2024-06-30', position: at(3) }
		const older = buildPlan({
			id: 'kexue-2023',
			title: '科学素质方案',
			issuedOn: '2023-12-01',
			tasks: [buildTask('t1', ['牵头 教育局', '科协'], { deadline })],
		})
		const newer = buildPlan({
			id: 'yanglao-2024',
			title: '养老服务方案',
			issuedOn: '2024-03-01',
			tasks: [buildTask('t1', ['教育局', '配合 民政局'], { number: '1.' })],
		})
		const small = atlasOf(older, newer)
		const place = placeOf(small, 'jiaxian')
		const ledger = ledgerOfUnit(small, place, placeUnitOf(place, '教育局'), page)
		expect(ledger.groups.map(({ headings }) => headings)).toEqual([
			['《养老服务方案》（文号未载明）', '责任（1 项）'],
			['《科学素质方案》（文号未载明）', '牵头（1 项）'],
		])
		expect(ledger.groups.flatMap(({ rows }) => rows.map(row => ledgerCells(ledger, row)))).toEqual([
			[1, '1.t1', '责任', '', '民政局', '《养老服务方案》（文号未载明），原文第 1 行', '未载明', ''],
			[2, 't1', '牵头', '责任：科协', '', '《科学素质方案》（文号未载明），原文第 1 行', '2024年6月底前', ''],
		])
		expect(ledger.notes[0]).toBe('《养老服务方案》（文号未载明）未载明牵头单位；排列先后不代表牵头。')
	})

	test('has in 配合单位 the bodies that support alone, and says where the task names none', () => {
		const plan = buildPlan({ tasks: [buildTask('t1', ['牵头 教育局', '科协', '配合 民政局']), buildTask('t2', ['牵头 民政局', '教育局'])] })
		const small = atlasOf(plan)
		const cells = (id: string) => {
			const place = placeOf(small, 'jiaxian')
			const rows = ledgerOfUnit(small, place, placeUnitOf(place, id), page).groups.flatMap(group => group.rows)
			return rows.map(({ task, role, partners, supporters }) => [task, role, partners, supporters])
		}
		expect(cells('教育局')).toEqual([
			['t1', '牵头', '责任：科协', '民政局'],
			['t2', '责任', '牵头：民政局', ''],
		])
		expect(cells('民政局')).toEqual([
			['t2', '牵头', '责任：教育局', ''],
			['t1', '配合', '牵头：教育局\n责任：科协', ''],
		])
	})

	test('shows what the body of the plan says of a row that is a whole action, and the year of a target in a task without a limit', () => {
		const place = placeOf(atlas, 'linyi')
		const unit = unitsOfPlace(place)[0] as PlaceUnit
		const [task = ''] = rowsOf(place, unit.id).map(row => row.task)
		expect(task).toMatch(/^1 实施青少年科学素质提升行动\n正文展开 6 条：\n.+（原文第 65 行）\n/)
		const deadlines = ledgerOfPlan(atlas, placeOf(atlas, 'miyi').newest, page).groups.flatMap(({ rows }) => rows.map(row => row.deadline))
		expect(new Set(deadlines)).toEqual(new Set(['未载明', '未载明（文中目标：到2025年）']))
	})

	test('tells a name that was corrected, with the reason', () => {
		const plan = buildPlan({
			units: [buildUnit('县教育局')],
			tasks: [buildTask('t1', [], { assignments: [buildAssignment('县教育局', 'lead', { printed: '县教肓局' })] })],
		})
		const small = atlasOf(plan)
		const corrected = {
			...small,
			registries: { ...small.registries, unitCorrections: [{ plan: plan.id, printed: '县教肓局', name: '县教育局', reason: '错字' }] },
		}
		const place = placeOf(corrected, 'jiaxian')
		const [group] = ledgerOfUnit(corrected, place, placeUnitOf(place, '县教育局'), page).groups
		expect(group?.rows[0]?.remark).toBe('原文写作“县教肓局”，已更正：错字')
	})
})

describe('the 台账 of a plan', () => {
	test('has every duty of every unit once, unit by unit', () => {
		for (const plan of atlas.plans) {
			const ledger = ledgerOfPlan(atlas, plan, page)
			const duties = new Set(plan.tasks.flatMap(({ id, assignments }) => assignments.map(({ unit, role }) => `${unit} ${id} ${role}`)))
			expect([plan.id, ledger.groups.flatMap(({ rows }) => rows).length]).toEqual([plan.id, duties.size])
			expect(ledger.groups.length).toBe(plan.units.filter(({ id }) => plan.tasks.some(task => task.assignments.some(({ unit }) => unit === id))).length)
		}
	})

	test('says that a newer plan came in its place', () => {
		const older = buildPlan({ id: 'kexue-2021', title: '科学素质方案', issuedOn: '2021-12-01', tasks: [buildTask('t1', ['教育局'])] })
		const newer = buildPlan({
			id: 'kexue-2023',
			title: '科学素质方案',
			documentNumber: '甲府〔2023〕1号',
			issuedOn: '2023-12-01',
			tasks: [buildTask('t1', ['教育局'])],
		})
		const both = atlasOf(older, newer)
		const subtitles = [older, newer].map(({ id }) => ledgerOfPlan(both, both.planById.get(id) as PublishedPlan, page).subtitles)
		expect(subtitles).toEqual([
			['《科学素质方案》（文号未载明）', '已有较新的方案：《科学素质方案》（甲府〔2023〕1号）。'],
			['《科学素质方案》（甲府〔2023〕1号）'],
		])
	})

	test('ends with the tasks that name nobody', () => {
		const plan = buildPlan({ tasks: [buildTask('t1', ['教育局']), buildTask('t2')] })
		const ledger = ledgerOfPlan(atlasOf(plan), plan, page)
		expect(ledger.groups.at(-1)?.headings).toEqual(['未载明责任单位的任务（1 项）'])
		expect(ledger.groups.at(-1)?.rows.map(row => ledgerCells(ledger, row))).toEqual([
			[2, '未载明', 't2', '未载明', '未载明', '', '《甲县实施方案》（文号未载明），原文第 1 行', '未载明', ''],
		])
		expect(ledgerColumns(ledger)).toEqual(['序号', '单位', '任务', '角色', '其他牵头、责任单位', '配合单位', '依据', '完成时限', '备注'])
	})
})
