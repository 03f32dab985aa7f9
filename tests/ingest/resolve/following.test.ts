import { describe, expect, it } from 'vitest'
import type { ReadSection, ReadTask } from '../../../src/ingest/extract/extraction.ts'
import { followingOf, partsFollowing } from '../../../src/ingest/resolve/following.ts'
import { careOutline } from './measures/build-outline.ts'

const section = (id: string, parent: string | null, title: string) => ({ id, parent, title }) as ReadSection
const task = (title: string, sectionId: string | null = null) => ({ title, sectionId }) as ReadTask

describe('how a plan follows an outline', () => {
	const sections = [
		section('s1', null, '重点任务'),
		section('s1-1', 's1', '居家社区养老服务行动'),
		section('s1-1-1', 's1-1', '其他事项'),
		section('s2', null, '养老机构提升行动'),
	]

	it('a section belongs to the action of its heading, else to that of the section above', () => {
		expect([...followingOf({ sections, tasks: [] }, careOutline).sections]).toEqual([
			['s1', null],
			['s1-1', 'home'],
			['s1-1-1', 'home'],
			['s2', 'institutions'],
		])
	})

	it('a task belongs to the action of its section, else to the one that its title decides', () => {
		const tasks = [task('办好事', 's1-1-1'), task('医养结合行动', 's2'), task('医养结合行动', 's1'), task('医养结合行动'), task('办好事')]
		expect(followingOf({ sections, tasks }, careOutline).tasks).toEqual(['home', 'institutions', 'health', 'health', null])
	})

	it('counts sections and tasks, from four actions on', () => {
		const three = [task('居家社区养老服务行动'), task('医养结合行动'), task('办好事', 's2')]
		expect(partsFollowing(followingOf({ sections, tasks: three }, careOutline), false)).toBe(0)
		expect(partsFollowing(followingOf({ sections, tasks: [...three, task('养老人才培养工程')] }, careOutline), false)).toBe(7)
	})

	it('where the outline is cited, from half of the tasks on', () => {
		const counted = (...titles: string[]) => partsFollowing(followingOf({ sections: [], tasks: titles.map(title => task(title)) }, careOutline), true)
		expect(counted('居家社区养老服务行动', '办好事')).toBe(1)
		expect(counted('居家社区养老服务行动', '办好事', '办实事')).toBe(0)
		expect(counted()).toBe(0)
	})
})
