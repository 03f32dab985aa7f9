import { node, type ViewElement } from './node.ts'

/** Steps from one difference to the next; they stay in sight. Keys without Ctrl can be switched off (WCAG 2.1.4): some people speak to their computer. */
export function stepsView(): ViewElement {
	return node(
		'div',
		{ class: 'steps needs-script', role: 'group', 'aria-label': '逐处看不同' },
		node('label', { class: 'steps-keys' }, node('input', { type: 'checkbox', checked: true, autocomplete: 'off', 'data-keys': '' }), '用 J、K 键'),
		node('span', { class: 'steps-place', role: 'status', 'data-step-place': '' }),
		node(
			'button',
			{ class: 'button', type: 'button', 'data-step': 'previous', 'aria-keyshortcuts': 'K P' },
			'上一处',
			node('kbd', { 'aria-hidden': 'true' }, 'K'),
		),
		node(
			'button',
			{ class: 'button', type: 'button', 'data-step': 'next', 'aria-keyshortcuts': 'J N' },
			'下一处不同',
			node('kbd', { 'aria-hidden': 'true' }, 'J'),
		),
	)
}
