import { describe, expect, it } from 'vitest'
import { getAtlas, planOf, textOf } from '../../../src/atlas/index.ts'
import { akomaNtoso } from '../../../src/formats/akn/akoma-ntoso.ts'
import { documentIri } from '../../../src/formats/akn/marks.ts'
import type { Plan } from '../../../src/model/index.ts'
import { checkAkn } from './check-akn.ts'

const atlas = await getAtlas({ seeds: 'seeds' })
const address = (path: string) => `https://www.example.gov.cn${path}`
const checked = new Map(atlas.plans.map(plan => [plan.id, checkAkn(akomaNtoso({ atlas, address }, plan))]))
const documentOf = (id: string) => checked.get(id) as ReturnType<typeof checkAkn>

/** What of a source is not page furniture; blanks say nothing. */
function printedIn(text: string, { coverage }: Pick<Plan, 'coverage'>): string {
	const left = [...text]
	const units = text.split('')
	for (const { reason, position } of coverage.omitted) if (reason !== 'personal-data') units.fill('', position.start.offset, position.end.offset)
	return left.length === 0 ? '' : units.join('').replace(/\s/g, '')
}

describe.each(atlas.plans.map(plan => plan.id))('%s as Akoma Ntoso', id => {
	const plan = planOf(atlas, id)
	const document = documentOf(id)

	it('is built as the standard wants: elements, order, attributes, ids that are there once, references that lead somewhere', () => {
		expect(document.faults).toEqual([])
	})

	it('says the whole text in its order, and nothing besides', () => {
		expect(document.text.replace(/\s/g, '')).toBe(printedIn(textOf(atlas, id), plan))
	})

	it('has every task, every unit and every assignment once', () => {
		const tasks = document.valuesOf('hcontainer', 'wId')
		expect(tasks.toSorted()).toEqual(plan.tasks.map(task => task.id).toSorted())
		const assignments = plan.tasks.flatMap(task => task.assignments)
		expect(document.valuesOf('organization', 'refersTo').length).toBe(assignments.length)
		expect(document.valuesOf('role', 'refersTo').toSorted()).toEqual(assignments.map(({ role }) => `#role_${role}`).toSorted())
		expect(document.valuesOf('ref', 'href').length).toBe(plan.citations.length)
	})
})

describe('渠县 as Akoma Ntoso', () => {
	const document = documentOf('quxian-2023')

	it('joins the lines that the width of the page broke', () => {
		expect(document.textOf('task_t1')).toMatch(/^1\.将弘扬科学精神贯穿于育人全链条。坚持立德树人，实施科学家精神进校园行动，/)
		expect(document.textOf('task_t1')).toMatch(/〔责任单位：县委宣传部、县教育局、团县委、县科协，各乡镇人民政府\(街道办事处\)〕$/)
		expect(document.textOf('task_t1__role_2')).toBe('县教育局')
	})

	it('puts sections into each other', () => {
		expect(document.textOf('sec_2__sec_1')).toMatch(/^\(一\)青少年科学素质提升行动1\.将弘扬/)
	})

	it('refers to the documents that it cites, and to the pages of its units', () => {
		expect(document.valuesOf('ref', 'href')[0]).toBe('/akn/cn/doc/%E5%9B%BD%E5%8F%91/2021/9')
		expect(document.valuesOf('TLCOrganization', 'href')).toContain('https://www.example.gov.cn/quxian/units/xianjiaoyuju/')
	})

	it('says what it is, and that it prints no date', () => {
		expect(document.valuesOf('FRBRuri', 'value')).toEqual([
			'/akn/cn/doc/fangan/quxian/2023/quxian-2023',
			'/akn/cn/doc/fangan/quxian/2023/quxian-2023/zho@',
			'/akn/cn/doc/fangan/quxian/2023/quxian-2023/zho@.akn',
		])
		expect(document.valuesOf('FRBRnumber', 'value')).toEqual(['渠府办〔2023〕93号'])
		expect(new Set(document.valuesOf('FRBRdate', 'name'))).toEqual(new Set(['成文日期未载明']))
	})
})

describe('what personal data a document prints', () => {
	it('is masked', () => {
		expect(documentOf('linyi-2022').text).toMatch(/联系人:×+联系方式:×+邮 箱:×+/)
	})
})

it.each([
	[{ documentNumber: '国发〔2021〕9号', title: null }, '/akn/cn/doc/%E5%9B%BD%E5%8F%91/2021/9'],
	[{ documentNumber: '国发[2021]第09号', title: null }, '/akn/cn/doc/%E5%9B%BD%E5%8F%91/2021/9'],
	[{ documentNumber: null, title: 'a/b 纲要' }, '/akn/cn/doc/ab%E7%BA%B2%E8%A6%81'],
	[{ documentNumber: null, title: null }, '/akn/cn/doc/unknown'],
])('a document that is not here is named by its number, else by its title: %o', (citation, iri) => {
	expect(documentIri(citation)).toBe(iri)
})

describe('an older plan as Akoma Ntoso', async () => {
	const topics = await getAtlas({ seeds: 'tests/site/fixtures/topics' })
	const noteIn = (id: string) => checkAkn(akomaNtoso({ atlas: topics, address }, planOf(topics, id))).textOf('note_newer')

	it('says that a newer one is there, and where', () => {
		expect(noteIn('quxian-2016')).toMatch(/^不是现行方案，已有较新的：《.+》https:\/\/www\.example\.gov\.cn\/quxian\/[a-z0-9-]*\/?$/u)
		expect(noteIn('quxian-2023')).toBe(undefined)
	})
})
