import { isOfInputMethod } from '../../search/page/composition.ts'
import { element } from '../../search/page/element.ts'
import { mostPlans } from '../compare/how-many.ts'
import type { CataloguePlan } from '../compared-plan.ts'

export interface PlanChooser {
	/** The ids that are chosen, the base first. */
	chosen(): readonly string[]
	choose(ids: readonly string[]): void
	/** What is wrong, or what was done; empty for nothing. */
	say(words: string): void
}

/**
 * A box that finds plans while one types, and the list of those that are chosen (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"):
 * arrow keys walk through the list, Enter chooses, Escape closes. While an input method is composing nothing changes.
 * @param load the plans; asked when the box gets the focus
 */
export function startPlanChooser(form: HTMLFormElement, load: () => Promise<readonly CataloguePlan[]>): PlanChooser {
	const input = form.querySelector<HTMLInputElement>('[data-plan-input]') ?? element('input')
	const list = form.querySelector<HTMLElement>('[data-plan-list]') ?? element('div')
	const chips = form.querySelector<HTMLElement>('[data-chosen]') ?? element('ol')
	const status = form.querySelector<HTMLElement>('[data-choose-status]')
	let plans: readonly CataloguePlan[] = []
	let ids: readonly string[] = []
	let active: HTMLElement | null = null

	const say = (words: string) => {
		if (status) status.textContent = words
	}
	const activate = (option: HTMLElement | null) => {
		active?.setAttribute('aria-selected', 'false')
		active = option
		option?.setAttribute('aria-selected', 'true')
		option?.scrollIntoView({ block: 'nearest' })
		if (option) input.setAttribute('aria-activedescendant', option.id)
		else input.removeAttribute('aria-activedescendant')
	}
	const fill = (found: readonly CataloguePlan[]) => {
		activate(null)
		list.replaceChildren(...found.map((plan, at) => optionOf(plan, `${list.id}-${at}`)))
		list.hidden = found.length === 0
		input.setAttribute('aria-expanded', String(found.length > 0))
	}
	const close = () => fill([])
	const open = async () => {
		const [{ findPlans }, loaded] = await Promise.all([import('./find-plans.ts'), load().catch(() => [])])
		plans = loaded
		if (document.activeElement !== input) return
		if (ids.length >= mostPlans) {
			close()
			return say(`最多选 ${mostPlans} 份；要换，请先移除一份`)
		}
		const found = findPlans(plans, input.value, ids)
		fill(found)
		// What was said before one types still holds.
		if (input.value.trim() !== '') say(found.length === 0 ? '没有找到这样的方案' : `${found.length} 份方案`)
	}
	const show = () => {
		chips.replaceChildren(...ids.map((id, at) => chipOf(plans.find(plan => plan.id === id)?.name ?? id, id, at === 0 && ids.length > 2)))
		chips.hidden = ids.length === 0
	}
	const choose = (next: readonly string[]) => {
		ids = next
		show()
		if (plans.length === 0 && next.length > 0) {
			void load().then(
				loaded => {
					plans = loaded
					show()
				},
				() => undefined,
			)
		}
	}
	const optionOf = (plan: CataloguePlan, id: string) => {
		const about = [plan.parents.toReversed().join(''), plan.documentNumber, plan.years[0], `${plan.tasks} 项任务`].filter(Boolean).join(' · ')
		const option = element(
			'div',
			{ role: 'option', id, 'aria-selected': 'false', 'data-id': plan.id },
			element('span', {}, plan.name),
			element('small', {}, about),
		)
		option.addEventListener('click', () => {
			input.value = ''
			choose([...ids, plan.id])
			close()
			say(`已选${plan.name}，共 ${ids.length} 份`)
		})
		return option
	}
	const chipOf = (name: string, id: string, isBase: boolean) => {
		const button = element('button', { type: 'button', 'aria-label': `移除${name}` }, '×')
		button.addEventListener('click', () => {
			choose(ids.filter(each => each !== id))
			say(`已移除${name}`)
			input.focus()
		})
		return element('li', {}, name, isBase ? element('small', {}, '基准') : null, button)
	}
	const walk = async (step: 1 | -1) => {
		if (list.hidden) await open()
		const options = [...list.querySelectorAll<HTMLElement>('[role=option]')]
		activate(options[active ? options.indexOf(active) + step : step === 1 ? 0 : options.length - 1] ?? null)
	}

	// A press on the list must not take the focus out of the box before the click arrives.
	list.addEventListener('pointerdown', event => event.preventDefault())
	list.addEventListener('mousedown', event => event.preventDefault())
	input.addEventListener('focus', () => void open())
	input.addEventListener('click', () => void open())
	input.addEventListener('blur', close)
	input.addEventListener('input', event => {
		if (!(event as InputEvent).isComposing) void open()
	})
	input.addEventListener('compositionend', () => void open())
	input.addEventListener('keydown', event => {
		if (isOfInputMethod(event)) return
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') void walk(event.key === 'ArrowDown' ? 1 : -1)
		else if (event.key === 'Escape' && !list.hidden) close()
		else if (event.key === 'Enter' && (active || input.value.trim() !== '')) (active ?? list.querySelector<HTMLElement>('[role=option]'))?.click()
		else return
		event.preventDefault()
	})
	return { chosen: () => ids, choose, say }
}
