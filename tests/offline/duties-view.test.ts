import { describe, expect, it } from 'vitest'
import { getAtlas, planOf } from '../../src/atlas/index.ts'
import { type ViewElement, wordsIn } from '../../src/compare/view/node.ts'
import { dutiesView } from '../../src/offline/build/duties-view.ts'

const atlas = await getAtlas()
const plan = planOf(atlas, 'miyi-2023')
const view = dutiesView(atlas, plan)
const dutyOf = (name: string) =>
	view.children.find((child): child is ViewElement => typeof child !== 'string' && child.name === 'details' && wordsIn(child).startsWith(name))

describe('the units of an offline plan', () => {
	it('have every task in every role, each once', () => {
		const roles = plan.tasks.flatMap(({ id, assignments }) => [...new Set(assignments.map(({ unit, role }) => `${id} ${role} ${unit}`))])
		expect(JSON.stringify(view).match(/"href":"#[^"]+"/g)?.length).toBe(roles.length)
		expect(view.children.length - 1).toBe(35)
	})

	it('say what a unit leads and is responsible for, with its counts', () => {
		const duty = dutyOf('县教育和体育局')
		expect(duty?.attributes.id).toBe('unit-xianjiaoyuhetiyuju')
		expect(duty && wordsIn(duty)).toContain('牵头 5 项　责任 12 项')
		expect(duty && wordsIn(duty)).toContain('第 1 项 培养青少年科学精神')
	})

	it('know what such a body is called elsewhere', () => {
		expect(String(dutyOf('县教育和体育局')?.attributes['data-known-as']).split('\n')).toContain('教委')
	})
})
