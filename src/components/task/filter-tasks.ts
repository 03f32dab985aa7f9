import { filterChoices } from '../filter-choices.ts'

/** What the reader asked for; an empty string asks for nothing. */
interface Wanted {
	unit: string
	role: string
	section: string
}
const names = ['unit', 'role', 'section'] as const

/** Whether a task of the page names the wanted unit in the wanted role; marks the names that made it so. */
const hasAssignment = (task: HTMLElement, { unit, role }: Wanted): boolean => {
	for (const name of task.querySelectorAll('[data-match]')) name.removeAttribute('data-match')
	if (unit === '' && role === '') return true
	const inRole = role === '' ? '[data-role]' : `[data-role="${CSS.escape(role)}"]`
	if (unit === '') return task.querySelector(inRole) !== null
	const found = task.querySelectorAll(`${inRole} [data-unit="${CSS.escape(unit)}"]`)
	for (const name of found) name.setAttribute('data-match', '')
	return found.length > 0
}

/**
 * Lets the reader narrow the tasks below `list` by unit, role and section. The choice lives in the address, so that it can be
 * shared and the back button works; what is shown is said in the form's status line.
 */
export const filterTasks = (form: HTMLFormElement, list: HTMLElement): void => {
	const status = form.querySelector<HTMLElement>('[data-filter-summary]')
	const empty = list.querySelector<HTMLElement>('[data-empty]')
	const tasks = [...list.querySelectorAll<HTMLElement>('.task')]
	const sections = [...list.querySelectorAll<HTMLElement>('[data-section]')]
	const asides = [...list.querySelectorAll<HTMLElement>('[data-without-tasks]')]
	const show = () => {
		const now: Wanted = { unit: choices.of('unit'), role: choices.of('role'), section: choices.of('section') }
		const active = choices.isActive()
		let count = 0
		for (const task of tasks) {
			const inSection = now.section === '' || task.closest(`[data-section="${CSS.escape(now.section)}"]`) !== null
			task.hidden = !(hasAssignment(task, now) && inSection)
			if (!task.hidden) count += 1
		}
		for (const section of sections) section.hidden = active && section.querySelector('.task:not([hidden])') === null
		for (const aside of asides) aside.hidden = active
		if (empty) empty.hidden = count > 0
		if (status) status.textContent = active ? `${choices.words()}：显示 ${count} 项任务，共 ${tasks.length} 项` : `共 ${tasks.length} 项任务`
	}

	const choices = filterChoices(form, names, show)

	/** A link to a task or a section that the choice hides takes the choice back. */
	const reveal = () => {
		const target = document.getElementById(location.hash.slice(1))
		if (!target?.closest('[hidden]') || !list.contains(target)) return
		const address = new URL(location.href)
		for (const name of names) address.searchParams.delete(name)
		history.replaceState(null, '', address)
		choices.read()
		target.scrollIntoView()
	}

	form.addEventListener('submit', event => {
		event.preventDefault()
		list.querySelector<HTMLElement>('.task:not([hidden])')?.scrollIntoView({ block: 'start' })
	})
	for (const button of list.querySelectorAll('[data-clear-filter]')) button.addEventListener('click', () => form.reset())
	addEventListener('hashchange', reveal)
	choices.read()
	reveal()
	// In a frame it would be the page around that scrolls.
	if (form.hasAttribute('data-active') && location.hash === '' && window.parent === window) form.scrollIntoView()
}
