import { node, type ViewElement } from './node.ts'

/** A table in a frame that scrolls sideways on a phone and takes the keyboard, as components/data-table.astro makes it. */
export function tableView(caption: string, head: readonly (ViewElement | string)[], rows: readonly ViewElement[]): ViewElement {
	return node(
		'section',
		{ class: 'table-frame compared-table', 'aria-label': caption, tabindex: '0' },
		node(
			'table',
			{},
			node('caption', {}, node('span', { class: 'visually-hidden' }, caption)),
			node(
				'thead',
				{},
				node(
					'tr',
					{},
					head.map(cell => node('th', { scope: 'col' }, cell)),
				),
			),
			node('tbody', {}, rows),
		),
	)
}
