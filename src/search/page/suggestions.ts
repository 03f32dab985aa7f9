import { suggest } from '../query/suggest.ts'
import { element } from './element.ts'
import { loadNames } from './load-names.ts'

/**
 * Makes a search box a combobox with a list of names (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"): arrow keys
 * walk through the list, Enter takes the name and searches, Escape closes. While an input method is composing nothing changes.
 */
export function suggestNames(form: HTMLFormElement): void {
	const input = form.querySelector('input')
	const address = form.dataset.names
	if (!input || address === undefined) return
	const list = element('ul', { class: 'suggestions', id: `${input.id}-suggestions`, role: 'listbox', 'aria-label': '单位、地方和职能的名称', hidden: '' })
	form.append(list)
	input.setAttribute('aria-controls', list.id)
	let active = -1

	const activate = (next: number) => {
		active = next
		for (const [at, option] of Array.from(list.children).entries()) option.setAttribute('aria-selected', String(at === active))
		const option = list.children[active]
		if (option) input.setAttribute('aria-activedescendant', option.id)
		else input.removeAttribute('aria-activedescendant')
	}
	const close = () => {
		list.hidden = true
		input.setAttribute('aria-expanded', 'false')
		activate(-1)
	}
	const take = (text: string) => {
		input.value = text
		close()
		form.requestSubmit()
	}
	const show = async () => {
		const typed = input.value.trim()
		// Without names there are no suggestions; the form works all the same.
		const names = await loadNames(address).catch(() => undefined)
		if (!names || typed !== input.value.trim() || document.activeElement !== input) return
		const options = suggest(names, typed).map(({ text, note }, at) => {
			const option = element('li', { role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false' }, text, element('small', {}, note))
			option.addEventListener('click', () => take(text))
			return option
		})
		list.replaceChildren(...options)
		activate(-1)
		list.hidden = options.length === 0
		input.setAttribute('aria-expanded', String(options.length > 0))
	}

	// A press on the list must not take the focus out of the box before the click arrives.
	list.addEventListener('pointerdown', event => event.preventDefault())
	input.addEventListener('input', event => {
		if (!(event as InputEvent).isComposing) void show()
	})
	input.addEventListener('compositionend', () => void show())
	input.addEventListener('blur', close)
	input.addEventListener('keydown', event => {
		if (event.isComposing) return
		const count = list.hidden ? 0 : list.children.length
		if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
			event.preventDefault()
			// One step past either end stands in the box itself.
			const step = event.key === 'ArrowDown' ? 1 : -1
			activate(((active + 1 + step + count + 1) % (count + 1)) - 1)
		} else if (event.key === 'ArrowDown' && input.value.trim() !== '') {
			event.preventDefault()
			void show()
		} else if (event.key === 'Enter' && active >= 0) {
			event.preventDefault()
			take(list.children[active]?.firstChild?.textContent ?? input.value)
		} else if (event.key === 'Escape' && count > 0) {
			event.preventDefault()
			close()
		}
	})
	void loadNames(address).catch(() => undefined)
	if (input.value.trim() !== '') void show()
}
