import { suggest } from '../query/suggest.ts'
import { isOfInputMethod } from './composition.ts'
import { element } from './element.ts'
import { loadNames } from './load-names.ts'
import { forgetSearches, keepsNone, recentSearches, setKeeping } from './recent-searches.ts'
import { numberOptions, recentGroup, suggestionGroup } from './render-suggestions.ts'
import type { SearchSheet } from './search-sheet.ts'

const mostInRow = 4
const hint = '单位、地方、文号、指标，或者方案里的任意词语；也可以直接提问。'

/**
 * Makes a search box a combobox with a list of names, or of recent searches while it is empty (ARIA Authoring Practices, "Editable Combobox
 * With List Autocomplete"): arrow keys walk through the list, Enter takes what is chosen and searches, Escape closes. While an input
 * method is composing nothing changes.
 * @param isTyped whether something was typed before this program was there
 */
export function suggestNames(form: HTMLFormElement, input: HTMLInputElement, sheet: SearchSheet, isTyped: boolean): void {
	const address = form.dataset.names ?? ''
	const place = form.querySelector<HTMLInputElement>('input[name=place]')?.value ?? null
	const list = element('div', { id: `${input.id}-suggestions`, role: 'listbox', 'aria-label': '搜索建议' })
	const foot = element('p', { class: 'suggestions-foot' })
	const panel = element('div', { class: 'suggestions', hidden: '' }, list, foot)
	const status = element('p', { class: 'visually-hidden', 'aria-live': 'polite' })
	;(form.querySelector('[data-suggestions]') ?? form).append(panel, status)
	input.setAttribute('aria-controls', list.id)
	let active: HTMLElement | undefined
	let run = 0
	/** One row, and no word of their number: the page below has its results to tell. */
	const isRow = () => 'follows' in form.dataset && !sheet.isOpen

	const options = () => Array.from(list.querySelectorAll<HTMLElement>('[role=option]'))
	const activate = (option: HTMLElement | undefined) => {
		active?.setAttribute('aria-selected', 'false')
		active = option
		if (!option) return input.removeAttribute('aria-activedescendant')
		option.setAttribute('aria-selected', 'true')
		option.scrollIntoView({ block: 'nearest' })
		input.setAttribute('aria-activedescendant', option.id)
	}
	const fill = (groups: readonly HTMLElement[], buttons: readonly (Node | string)[]) => {
		activate(undefined)
		list.replaceChildren(...groups)
		foot.replaceChildren(...buttons)
		const count = numberOptions(list)
		foot.hidden = buttons.length === 0
		panel.hidden = count === 0 && buttons.length === 0
		input.setAttribute('aria-expanded', String(count > 0))
		if (!isRow()) status.textContent = count > 0 ? `${count} 条建议` : ''
	}
	const close = () => {
		run += 1
		fill([], [])
	}
	const take = (text: string) => {
		input.value = text
		close()
		form.requestSubmit()
	}
	const button = (text: string, done: string, act: () => void) => {
		const made = element('button', { type: 'button' }, text)
		made.addEventListener('click', () => {
			act()
			input.focus()
			close()
			status.textContent = done
		})
		return made
	}
	const showRecent = (isAsked: boolean) => {
		const recent = recentSearches().slice(0, isRow() ? mostInRow : undefined)
		if (recent.length > 0) {
			const forget = button('清除记录', '搜索记录已清除', forgetSearches)
			const stop = button('不再保存', '搜索记录已清除，以后不再保存', () => setKeeping(false))
			fill([recentGroup(recent, take)], [element('span', {}, '只存在本浏览器里'), forget, stop])
		} else if (keepsNone() && (isAsked || sheet.isOpen)) {
			fill([], [element('span', {}, '本浏览器不保存搜索记录'), button('重新保存', '以后保存搜索记录', () => setKeeping(true))])
		} else if (sheet.isOpen && !('follows' in form.dataset)) fill([], [hint])
		else close()
	}
	/** @param isAsked by a key or a second tap, not merely because the box has the focus */
	const show = async (isAsked = false) => {
		run += 1
		const mine = run
		const typed = input.value.trim()
		if (typed === '') return showRecent(isAsked)
		// Without names there are no suggestions; the form works all the same.
		const names = await loadNames(address).catch(() => undefined)
		if (mine !== run || !names || document.activeElement !== input) return
		const groups = suggest(names, typed, place, isRow() ? mostInRow : undefined)
		fill(
			groups.map(group => suggestionGroup(group, take)),
			[],
		)
	}
	const walk = async (step: 1 | -1) => {
		if (list.childElementCount === 0) await show(true)
		const all = options()
		// One step past either end stands in the box itself.
		const at = active ? all.indexOf(active) + step : step === 1 ? 0 : all.length - 1
		activate(all[at])
	}

	// A press on the list must not take the focus out of the box before the click arrives.
	panel.addEventListener('pointerdown', event => event.preventDefault())
	panel.addEventListener('mousedown', event => event.preventDefault())
	input.addEventListener('input', event => {
		if (!(event as InputEvent).isComposing) void show()
	})
	input.addEventListener('compositionend', () => void show())
	const enter = () => {
		void loadNames(address).catch(() => undefined)
		if (!sheet.isReturning && (sheet.isOpen || input.value.trim() === '')) void show()
	}
	input.addEventListener('focus', enter)
	input.addEventListener('click', () => {
		if (panel.hidden && input.value.trim() === '') void show(true)
	})
	form.addEventListener('focusout', event => {
		const isInside = event.relatedTarget instanceof Node && form.contains(event.relatedTarget)
		// 清除记录 is reached with Tab.
		if (!sheet.isOpen && !(isInside && !foot.hidden)) close()
	})
	form.addEventListener('submit', close)
	form.addEventListener('keydown', event => {
		if (event.key !== 'Escape' || sheet.isOpen || panel.hidden || isOfInputMethod(event)) return
		event.preventDefault()
		close()
		input.focus()
	})
	input.addEventListener('keydown', event => {
		if (isOfInputMethod(event)) return
		const { key } = event
		if (key === 'ArrowDown' && event.altKey) void show(true)
		else if (key === 'ArrowUp' && event.altKey) close()
		else if (key === 'ArrowDown' || key === 'ArrowUp') void walk(key === 'ArrowDown' ? 1 : -1)
		else if (key === 'Enter' && active) active.click()
		else {
			// Home, End, arrows to the side and letters are the box's own.
			if (key !== 'Shift' && key !== 'Control' && key !== 'Tab') activate(undefined)
			return
		}
		event.preventDefault()
	})
	if (document.activeElement !== input) return
	if (isTyped) void show()
	else enter()
}
