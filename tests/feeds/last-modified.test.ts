import { expect, it } from 'vitest'
import { lastModified } from '../../src/feeds/index.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildTask, buildUnit } from '../atlas/build-plan.ts'

const yixian = buildJurisdiction({ name: '乙县', slug: 'yixian' })
const atlas = atlasOf(
	buildPlan({ issuedOn: '2023-05-06', units: [buildUnit('县科协', ['kexie'])], tasks: [buildTask('t1', ['县科协'])] }),
	buildPlan({
		id: 'yixian-2024',
		jurisdiction: yixian,
		printedOn: '2024-07-08',
		units: [buildUnit('县教育局', ['jiaoyu'])],
		tasks: [buildTask('t1', ['县教育局'])],
	}),
	buildPlan({ id: 'bingxian-2025', jurisdiction: buildJurisdiction({ name: '丙县', slug: 'bingxian' }), tasks: [buildTask('t1', ['县科协'])] }),
)

it.each([
	['the home page: the newest of all', '/', '2024-07-08'],
	['a place', '/jiaxian/', '2023-05-06'],
	['the source of a plan', '/jiaxian/jiaxian-2023/source/', '2023-05-06'],
	['a printed day where no other is', '/yixian/', '2024-07-08'],
	['a unit', '/jiaxian/units/县科协/', '2023-05-06'],
	['a comparison: the newer of the two', '/compare/jiaxian-2023-vs-yixian-2024/', '2024-07-08'],
	['what was found in a plan', '/quality/jiaxian-2023/', '2023-05-06'],
	['a function: the plans that name it', '/functions/kexie/', '2023-05-06'],
	['all functions', '/functions/', '2024-07-08'],
	['a plan without a day', '/bingxian/', null],
	['the guide', '/guide/roles/', null],
])('%s', (_name, path, date) => {
	expect(lastModified(atlas, path)).toBe(date)
})
