import { element } from '../../search/page/element.ts'

/** A value that can be chosen: what it is called, and what it is good for. */
export interface FieldChoice<Value> {
	value: Value
	label: string
	hint?: string
}

/** One value of few, all in sight. */
export function radioField<Value extends string | number>(
	legend: string,
	name: string,
	choices: readonly FieldChoice<Value>[],
	chosen: Value,
	onChoose: (value: Value) => void,
): HTMLFieldSetElement {
	const field = element('fieldset', { class: `embed-field embed-${name}` }, element('legend', {}, legend))
	for (const { value, label, hint } of choices) {
		const input = element('input', { type: 'radio', name: `embed-${name}`, value: String(value) })
		input.checked = value === chosen
		input.addEventListener('change', () => onChoose(value))
		field.append(element('label', { class: 'embed-radio' }, input, element('span', {}, label, hint ? element('small', {}, hint) : null)))
	}
	return field
}

/** One value of many. */
export function selectField<Value extends string | number>(
	label: string,
	name: string,
	choices: readonly FieldChoice<Value>[],
	chosen: Value,
	onChoose: (value: Value) => void,
): HTMLElement {
	const select = element('select', { id: `embed-${name}` }, ...choices.map(choice => element('option', { value: String(choice.value) }, choice.label)))
	select.value = String(chosen)
	select.addEventListener('change', () => {
		const found = choices.find(({ value }) => String(value) === select.value)
		if (found) onChoose(found.value)
	})
	return element('div', { class: 'embed-field' }, element('label', { for: `embed-${name}` }, label), select)
}

/** Something that is or is not. */
export function checkField(label: string, isChecked: boolean, onChange: (isChecked: boolean) => void): HTMLElement {
	const input = element('input', { type: 'checkbox' })
	input.checked = isChecked
	input.addEventListener('change', () => onChange(input.checked))
	return element('label', { class: 'embed-radio' }, input, element('span', {}, label))
}
