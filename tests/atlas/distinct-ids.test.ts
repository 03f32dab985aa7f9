import { expect, it } from 'vitest'
import { distinctIds, type PublishedPlan } from '../../src/atlas/index.ts'
import { buildPlan, sourceOf } from './build-plan.ts'

const plan = (change: Partial<PublishedPlan>): PublishedPlan => buildPlan({ id: 'quxian-2023', source: sourceOf('a.txt'), ...change })
const first = plan({ issuedOn: '2023-02-01', documentNumber: '渠府办发〔2023〕9号' })
const second = plan({ issuedOn: '2023-05-29', documentNumber: '渠府办发〔2023〕１２号' })
const undated = plan({ title: '丙方案' })

it('one plan of a place and year has the plain id', () => expect(distinctIds([second, plan({ id: 'linyi-2022' })])).toEqual(['quxian-2023', 'linyi-2022']))

it('of several the one issued first has it; the others bear the number of their document', () => {
	expect(distinctIds([second, undated, first])).toEqual(['quxian-2023-12', 'quxian-2023-di3', 'quxian-2023'])
})

it('where one prints no date, the numbers say which was first', () => {
	const numbered = plan({ documentNumber: '渠府办发〔2023〕3号' })
	expect(distinctIds([first, numbered])).toEqual(['quxian-2023-9', 'quxian-2023'])
})

it('the order of the files plays no part, nor does a later document change an address', () => {
	expect(distinctIds([first, second])).toEqual(['quxian-2023', 'quxian-2023-12'])
	expect(distinctIds([undated, second, first, plan({ issuedOn: '2023-11-01', documentNumber: '渠府办发〔2023〕40号' })])).toEqual([
		'quxian-2023-di4',
		'quxian-2023-12',
		'quxian-2023',
		'quxian-2023-40',
	])
})

it('an id that another plan has, or a page, is not taken', () => {
	expect(distinctIds([first, second, plan({ id: 'quxian-2023-12' })])).toEqual(['quxian-2023', 'quxian-2023-di2', 'quxian-2023-12'])
	expect(distinctIds([plan({ id: 'units' })])).toEqual(['units-di2'])
})
