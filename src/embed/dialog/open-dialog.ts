import { element } from '../../search/page/element.ts'
import { loadStyle } from '../../search/page/load-style.ts'
import type { EmbedChoices } from '../choice.ts'
import dialogStyle from './dialog.css?url'
import { editorView } from './editor-view.ts'
import { type EmbedState, initialState, previewWidths } from './embed-state.ts'

/** What was chosen, for when the dialog is opened again. */
const state = { ...initialState, width: widthLike(innerWidth) }
let style: Promise<void> | undefined

/**
 * Opens the dialog in which an editor chooses what to put into a page of their own, and copies the code. Rejects when its facts cannot be had.
 * @param address of the page's choices ({@link EmbedChoices})
 */
export async function openDialog(address: string): Promise<void> {
	style ??= loadStyle(dialogStyle)
	const [facts] = await Promise.all([choicesAt(address), style])
	const close = element('button', { type: 'button', class: 'button' }, '关闭')
	const view = editorView(facts, state, () => dialog.close())
	const dialog: HTMLDialogElement = element(
		'dialog',
		{ class: 'embed-dialog', 'aria-labelledby': 'embed-title' },
		element('div', { class: 'embed-head' }, element('h2', { id: 'embed-title' }, '嵌入别的网站'), close),
		view,
	)
	close.addEventListener('click', () => dialog.close())
	dialog.addEventListener('close', () => dialog.remove())
	document.body.append(dialog)
	dialog.showModal()
}

/** The preview begins at about the width of the editor's own screen. */
function widthLike(width: number): EmbedState['width'] {
	return previewWidths.findLast(each => each <= width) ?? previewWidths[0]
}

async function choicesAt(address: string): Promise<EmbedChoices> {
	const response = await fetch(address)
	if (!response.ok) throw new Error(`${response.status} ${address}`)
	return response.json()
}
