import { element } from '../../search/page/element.ts'
import { unitsOf } from './units-of.ts'

/** Ties the filter to the list of units: its buttons choose a unit there, and what is chosen is counted by role beside it. */
export function tieUnits(form: HTMLFormElement, main: HTMLElement): void {
	const select = form.querySelector<HTMLSelectElement>('select[name=unit]')
	const line = element('p', { class: 'filter-roles', 'aria-live': 'polite', hidden: '' })
	form.append(line)
	const units = new Map(unitsOf(main).map(unit => [unit.id, unit]))
	const say = () => {
		const unit = units.get(select?.value ?? '')
		line.hidden = !unit
		if (unit) line.replaceChildren(`${unit.name}：${unit.counts}　`, element('a', { href: `#${unit.anchor}` }, '负责什么，列成一张单子'))
	}
	document.addEventListener('click', event => {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-only-unit]') : null
		if (!button || !select) return
		form.reset()
		select.value = button.dataset.onlyUnit ?? ''
		form.dispatchEvent(new Event('change', { bubbles: true }))
		form.scrollIntoView()
		select.focus({ preventScroll: true })
	})
	form.addEventListener('change', say)
	form.addEventListener('reset', say)
	addEventListener('popstate', say)
	addEventListener('hashchange', say)
	say()
}
