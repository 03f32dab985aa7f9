import { describe, expect, it } from 'vitest'
import { getAtlas, unitsOfPlace } from '../../src/atlas/index.ts'
import { popolo, popoloSchema } from '../../src/formats/popolo.ts'

const atlas = await getAtlas({ seeds: 'seeds' })
const data = popolo({ atlas, address: path => `https://www.example.gov.cn${path}` })
const { areas, organizations, responsibilities } = data
const ids = (some: readonly { id: string }[]) => new Set(some.map(({ id }) => id))

describe('Popolo', () => {
	it('is as its schema says', () => {
		expect(popoloSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data)
	})

	// https://www.popoloproject.com/specs/: an organization and an area have a name; other names have one each; links and sources have an address.
	it('follows the rules of its classes', () => {
		expect([...organizations, ...areas].filter(({ id, name }) => id === '' || name === '')).toEqual([])
		expect(organizations.flatMap(one => one.other_names).filter(({ name }) => name === '')).toEqual([])
		const links = [...organizations, ...responsibilities].flatMap(one => [...one.links, ...one.sources])
		expect(links.filter(({ url }) => !URL.canParse(url))).toEqual([])
	})

	it('has ids of which each is there once, and none that leads nowhere', () => {
		expect([ids(areas).size, ids(organizations).size, ids(responsibilities).size]).toEqual([areas.length, organizations.length, responsibilities.length])
		const parents = organizations.flatMap(({ parent_id }) => parent_id ?? [])
		expect(parents.filter(id => !ids(organizations).has(id))).toEqual([])
		expect(areas.flatMap(({ parent_id }) => parent_id ?? []).filter(id => !ids(areas).has(id))).toEqual([])
		expect([...organizations, ...responsibilities].filter(({ area_id }) => !ids(areas).has(area_id))).toEqual([])
		expect(responsibilities.filter(({ organization_id }) => !ids(organizations).has(organization_id))).toEqual([])
	})

	it('has every body of every place, and every role of each', () => {
		const bodies = atlas.places.flatMap(place => unitsOfPlace(place).map(({ id }) => `${place.jurisdiction.slug}/${id}`))
		expect(bodies.filter(id => !ids(organizations).has(id))).toEqual([])
		const roles = atlas.plans.flatMap(plan =>
			plan.tasks.flatMap(task => [...new Set(task.assignments.map(({ unit, role }) => `${plan.id} ${task.id} ${unit} ${role}`))]),
		)
		expect(responsibilities.length).toBe(roles.length)
	})

	it('says whose a body is only where that is known', () => {
		const parentOf = (id: string) => organizations.find(one => one.id === id)?.parent_id
		expect(parentOf('quxian/xianjiaoyuju')).toBe('quxian/government')
		expect(organizations.find(({ id }) => id === 'quxian/government')?.name).toBe('渠县人民政府')
		expect(['quxian/xiankexie', 'quxian/xianweixuanchuanbu', 'quxian/xianqixiangju', 'quxian/gexiangzhenrenminzhengfu'].map(parentOf)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		])
	})
})
