import { describe, expect, it } from 'vitest'
import { resolveUnits } from '../../../src/ingest/resolve/units.ts'
import { ingestText, registries } from '../ingest-text.ts'

const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: point }

/** The units that a list of printed names makes: each unit's name and, where there are several, its spellings. */
function unitsOf(names: string[], { plan = 'ceshi-2023', corrections = [] as { plan: string; printed: string; name: string; reason: string }[] } = {}) {
	const assignments = names.map(printed => ({
		printed,
		role: 'responsible' as const,
		position,
		evidence: { kind: 'label' as const, text: '责任单位', position },
	}))
	return resolveUnits(assignments, plan, { ...registries, unitCorrections: corrections })
}
const summary = (names: string[]) =>
	unitsOf(names).units.map(({ name, spellings }) => (spellings.length > 1 ? `${name} = ${spellings.filter(one => one !== name).join(' = ')}` : name))

describe('two spellings of one unit', () => {
	it.each([
		['县卫健局', '县卫生健康局'],
		['县文旅局', '县文化和旅游局'],
		['县市场监管局', '县市场监督管理局'],
		['县人社局', '县人力资源和社会保障局'],
		['县发改委', '县发展和改革委员会'],
		['县发展改革委', '县发展和改革委员会'],
		['县政府办', '县政府办公室'],
		['县妇联', '县妇女联合会'],
		['县科协', '县科学技术协会'],
		['老干部事务中心', '县老干部事务中心'],
	])('%s = %s', (short, long) => {
		expect(summary([short, long])).toEqual([`${long} = ${short}`])
		expect(summary([long, short])).toEqual([`${long} = ${short}`])
	})

	it('width and the style of brackets do not part names', () => {
		expect(summary(['各乡镇（街道）', '各乡镇(街道)'])).toEqual(['各乡镇（街道） = 各乡镇(街道)'])
	})

	it('two candidates that are spellings of one unit are one', () => {
		expect(summary(['县市监局', '县市场监管局', '县市场监督管理局'])).toEqual(['县市场监督管理局 = 县市场监管局 = 县市监局'])
	})

	it('the fullest is the name, spellings stand by their number', () => {
		expect(unitsOf(['县卫健局', '县卫生健康局', '县卫健局']).units).toEqual([
			{ id: 'xianweishengjiankangju', name: '县卫生健康局', spellings: ['县卫健局', '县卫生健康局'], kind: 'department', functions: ['weishengjiankang'] },
		])
	})
})

describe('what stays two units', () => {
	it.each([
		['a bureau that does more', '县科技局', '县经信科技局'],
		['a bureau merged with another', '县教育局', '县教育和体育局'],
		['another level', '县科技局', '市科技局'],
		['another form of body', '县卫健局', '县卫生健康委员会'],
		['the party’s office and a commission’s', '县委办', '县委编办'],
		['the party’s committee and its department', '县委', '县委宣传部'],
		['the government and its office', '县政府', '县政府办公室'],
		['a body and its brigade', '县公安局', '县公安局交警大队'],
		['a body and its branch', '市生态环境局', '市生态环境局临猗分局'],
		['a body and its branch of the same form', '县税务局', '县税务局稽查局'],
		['one of many hospitals', '县医院', '县中医院'],
		['one of many companies', '县发展公司', '县城市发展公司'],
		['a group and a body', '各乡镇', '各乡镇人民政府'],
		['a society and its federation', '县科协', '县老科协'],
		['a committee of youth and one of care', '团县委', '县关工委'],
		['bodies of two fields with common characters', '县农业局', '县农机服务局'],
	])('%s: %s, %s', (_, first, second) => {
		expect(summary([first, second])).toEqual([first, second])
	})

	it('an abbreviation of two names is neither', () => {
		expect(summary(['老干部事务中心', '县老干部事务中心', '市老干部事务中心'])).toEqual(['老干部事务中心', '县老干部事务中心', '市老干部事务中心'])
	})
})

describe('a misprint in the registry', () => {
	const corrections = [{ plan: 'ceshi-2023', printed: '县科协局', name: '县科协', reason: '科协不设局' }]

	it('is put right, and said so', () => {
		const { units, idOf, corrections: used } = unitsOf(['县科协局', '县科协'], { corrections })
		expect(units.map(({ name, spellings }) => [name, spellings])).toEqual([['县科协', ['县科协', '县科协局']]])
		expect(idOf.get('县科协局')).toBe(idOf.get('县科协'))
		expect(used).toEqual([{ printed: '县科协局', name: '县科协', reason: '科协不设局' }])
	})

	it('not in another plan, nor where the right name is not printed', () => {
		expect(unitsOf(['县科协局', '县科协'], { corrections, plan: 'biede-2023' }).units.map(({ name }) => name)).toEqual(['县科协局', '县科协'])
		expect(unitsOf(['县科协局'], { corrections }).units.map(({ name }) => name)).toEqual(['县科协局'])
	})

	it('that goes in a circle ends', () => {
		const circle = [...corrections, { plan: 'ceshi-2023', printed: '县科协', name: '县科协局', reason: '循环' }]
		expect(unitsOf(['县科协局', '县科协'], { corrections: circle }).units.map(({ name }) => name)).toEqual(['县科协局', '县科协'])
	})
})

describe('ids', () => {
	it('are unique where the sound is the same', () => {
		const { units, idOf } = unitsOf(['县林业局', '县临业局'])
		expect(new Set(units.map(({ id }) => id)).size).toBe(2)
		expect(units[1]?.id).toBe(`${units[0]?.id}-2`)
		expect([...idOf.keys()]).toEqual(['县林业局', '县临业局'])
	})

	it('every assignment of a plan has its unit, and its printed name is a spelling of it', () => {
		const { plan } = ingestText('一、任务\n1.甲。（牵头单位：县卫健局；责任单位：县卫生健康局、各乡镇）\n2.乙。（县科协负责）')
		for (const { printed, unit } of plan.tasks.flatMap(task => task.assignments)) {
			expect(plan.units.find(({ id }) => id === unit)?.spellings).toContain(printed)
		}
		expect(plan.units.map(({ name }) => name)).toEqual(['县卫生健康局', '各乡镇', '县科协'])
	})
})
