import { expect, it } from 'vitest'
import { brokenPromises } from '../../src/published/broken-promises.ts'
import { lostVersions } from '../../src/published/lost-versions.ts'
import { movedPlans } from '../../src/published/moved-plans.ts'
import { updateRecord } from '../../src/published/update-record.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildPlan, buildTask } from '../atlas/build-plan.ts'

const site = '2f1d6f0a-4a8e-4b3c-9d55-0a5b8f6f7c01'
const old = buildPlan({ id: 'jiaxian-2023', title: '甲县实施方案', issuedOn: '2023-05-06', tasks: [buildTask('t1', ['县科协']), buildTask('t2', ['县科协'])] })
const newer = buildPlan({ id: 'jiaxian-2026', title: '甲县新方案', issuedOn: '2026-05-06', tasks: [buildTask('t1', ['县科协'])] })
const record = updateRecord(null, { atlas: atlasOf(old), paths: ['/jiaxian/', '/jiaxian/jiaxian-2023/'], date: '2026-01-05', site })
const files = new Set(['jiaxian/index.html', 'jiaxian/jiaxian-2023/index.html'])

it('a plan whose place has a newer one is named, with the address that is its own for good, until that is recorded', () => {
	const now = atlasOf(old, newer)
	expect(movedPlans(record, atlasOf(old))).toEqual([])
	expect(movedPlans(record, now)).toEqual([{ title: '甲县实施方案', from: '/jiaxian/', to: '/jiaxian/jiaxian-2023/' }])
	expect(brokenPromises(record, [], { atlas: now, files })).toEqual([])
	expect(movedPlans(updateRecord(record, { atlas: now, paths: [], date: '2026-06-01', site }), now)).toEqual([])
})

it('its tasks are promised at that address', () => {
	const less = buildPlan({ ...old, tasks: [buildTask('t1', ['县科协'])] })
	expect(brokenPromises(record, [], { atlas: atlasOf(less, newer), files })).toEqual(['/jiaxian/jiaxian-2023/#t2'])
})

it('every published version of the data is remembered, and missed where it is neither built nor kept', () => {
	const first = atlasOf(old)
	const later = { ...first, dataVersion: 'b2' }
	const both = updateRecord(updateRecord(record, { atlas: later, paths: [], date: '2026-02-01', site }), { atlas: later, paths: [], date: '2026-03-01', site })
	expect(both.versions).toEqual([first.dataVersion, 'b2'])
	expect(lostVersions(both, ['b2'], [])).toEqual([first.dataVersion])
	expect(lostVersions(both, [first.dataVersion, 'b2'], [])).toEqual([])
	const withdrawn = { from: `/pinned/${first.dataVersion}/`, to: null, reason: '误登', date: '2026-03-01', line: 1 }
	expect(lostVersions(both, ['b2'], [withdrawn])).toEqual([])
})
