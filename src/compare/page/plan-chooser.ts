import { isOfInputMethod } from '../../search/page/composition.ts'
import { element } from '../../search/page/element.ts'
import { mostPlans } from '../align/how-many.ts'
import type { CataloguePlan } from '../compared-plan.ts'
import { notReadWords } from './load-words.ts'
import { planChip, planOption } from './plan-option.ts'

export interface PlanChooser {
	/** The ids that are chosen, the base first. */
	chosen(): readonly string[]
	/** Chooses these alone; what was typed and not chosen is forgotten. */
	choose(ids: readonly string[]): void
	/** What is wrong, or what was done; empty for nothing. */
	say(words: string): void
}

/**
 * A box that finds plans while one types, and the list of those that are chosen (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"):
 * arrow keys walk through the list, Enter chooses, Escape closes. While an input method is composing nothing changes.
 * @param load the plans; asked when the box gets the focus, and again after a failure
 */
export function startPlanChooser(form: HTMLFormElement, load: () => Promise<readonly CataloguePlan[]>): PlanChooser {
	const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`) ?? element('div')
	const input = form.querySelector<HTMLInputElement>('[data-plan-input]') ?? element('input')
	const [chips, status, help, retry] = [part('chosen'), part('choose-status'), part('choose-help'), part('choose-retry')]
	const list = element('div', { class: 'choose-options', id: `${input.id}-options`, role: 'listbox', 'aria-label': '方案', hidden: '' })
	input.after(list)
	const role = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id }
	for (const [name, value] of Object.entries(role)) input.setAttribute(name, value)
	let plans: readonly CataloguePlan[] = []
	let ids: readonly string[] = []
	let active: HTMLElement | null = null
	let run = 0

	const say = (words: string, shown?: HTMLElement) => {
		status.textContent = words
		help.hidden = shown !== help
		retry.hidden = shown !== retry
	}
	const activate = (option: HTMLElement | null) => {
		active?.setAttribute('aria-selected', 'false')
		active = option
		option?.setAttribute('aria-selected', 'true')
		option?.scrollIntoView({ block: 'nearest' })
		if (option) input.setAttribute('aria-activedescendant', option.id)
		else input.removeAttribute('aria-activedescendant')
	}
	const fill = (choices: readonly (readonly CataloguePlan[])[]) => {
		activate(null)
		list.replaceChildren(...choices.map((choice, at) => planOption(`${list.id}-${at}`, choice, () => take(choice))))
		list.hidden = choices.length === 0
		input.setAttribute('aria-expanded', String(choices.length > 0))
	}
	const close = () => {
		run += 1
		fill([])
	}
	const open = async () => {
		run += 1
		const mine = run
		const ready = await Promise.all([import('./offer-plans.ts'), load()]).catch(() => null)
		if (mine !== run || document.activeElement !== input) return
		if (!ready) return say(notReadWords('方案目录'), retry)
		plans = ready[1]
		if (ids.length >= mostPlans) {
			close()
			return say(`最多选 ${mostPlans} 份；要换，请先移除一份`)
		}
		const offer = ready[0].offerPlans(plans, input.value, ids)
		fill(offer.choices)
		// What was said before one types still holds, but for a failure that is over.
		if (offer.words !== '' || !retry.hidden) say(offer.words, offer.needsHelp ? help : undefined)
	}
	const take = (choice: readonly CataloguePlan[]) => {
		choose([...ids, ...choice.map(({ id }) => id)])
		say(`已选${choice.map(({ name }) => name).join('、')}，共 ${ids.length} 份`)
	}
	const nameOf = (id: string) => plans.find(plan => plan.id === id)?.name ?? id
	const remove = (id: string) => {
		choose(ids.filter(each => each !== id))
		say(`已移除${nameOf(id)}`)
		input.focus()
	}
	const show = () => {
		chips.replaceChildren(...ids.map((id, at) => planChip(nameOf(id), at === 0 && ids.length > 2, () => remove(id))))
		chips.hidden = ids.length === 0
	}
	const choose = (next: readonly string[]) => {
		ids = next
		input.value = ''
		close()
		say('')
		show()
		if (plans.length > 0 || next.length === 0) return
		void load().then(
			loaded => {
				plans = loaded
				show()
			},
			() => undefined,
		)
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
	retry.addEventListener('click', () => input.focus())
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
