import { element } from '../../search/page/element.ts'
import type { EmbedChoice, EmbedChoices } from '../choice.ts'
import { toHtml } from '../fragment/to-html.ts'
import { elementCode, frameCode, scriptedFrameCode } from '../frame-code.ts'
import { chosenFragment } from './chosen-fragment.ts'
import { codeBox } from './code-box.ts'
import { type EmbedState, frameFor, previewWidths, type Way } from './embed-state.ts'
import { type FieldChoice, radioField, selectField } from './fields.ts'
import { drawTree } from './fragment-tree.ts'
import { mockPortal } from './mock-portal.ts'
import { optionFields } from './option-fields.ts'
import { previewFrame } from './preview-frame.ts'
import { qrPanel } from './qr-panel.ts'

const ways: readonly FieldChoice<Way>[] = [
	{ value: 'frame', label: '框架', hint: '一行代码，多数后台都能贴；高度固定，在框里滚动' },
	{ value: 'script', label: '框架加脚本', hint: '高度随内容变；后台要允许脚本' },
	{ value: 'fragment', label: '纯 HTML', hint: '没有框架和脚本，管得严的后台也能贴；不随更新' },
]
const widthNames: Readonly<Record<(typeof previewWidths)[number], string>> = { 320: '手机 320', 768: '平板 768', 1200: '电脑 1200' }
const remarks: Readonly<Record<Way, string>> = {
	frame: '贴到后台的“源代码”或“HTML”模式里。高度可以自己改。',
	script: '两种写法任选一种。一页里贴几处，脚本写一次就够。脚本被后台删掉时，框架照常显示，高度固定。',
	fragment: '贴到后台的“源代码”或“HTML”模式里。内容是现在这一版的，以后不会自动更新；样式被后台删掉也读得通。',
}

/**
 * The inside of the dialog: what, in which way, with which options; the code, and what it looks like. Whatever is chosen shows at once.
 * @param leave closes the dialog, for who is in the preview, from where keys do not reach it
 */
export function editorView({ choices, script, dataVersion }: EmbedChoices, state: EmbedState, leave: () => void): HTMLElement {
	const status = element('p', { class: 'visually-hidden', role: 'status' })
	const say = (words: string) => {
		status.textContent = words
	}
	const portal = mockPortal()
	const code = codeBox('embed-code', '代码', say)
	const ownElement = codeBox('embed-element', '或者写成自定义元素', say)
	const wayBox = element('div')
	const options = element('div', { class: 'embed-options' })
	const remark = element('p', { class: 'embed-remark' })
	let drawn = 0
	const drawFrame = (choice: EmbedChoice) => {
		const frame = frameFor(choice, state, location.origin)
		const address = new URL(script, location.origin).href
		code.show(state.way === 'script' ? scriptedFrameCode(frame, address) : frameCode(frame))
		ownElement.show(elementCode(frame, address))
		portal.show(previewFrame(frame, state.way === 'script', leave), state.width)
	}
	const drawFragment = async (choice: EmbedChoice) => {
		const turn = drawn
		code.show(null)
		try {
			const tree = await chosenFragment(choice, state)
			if (turn !== drawn) return
			code.show(toHtml(tree))
			portal.show(drawTree(tree), state.width)
		} catch {
			if (turn !== drawn) return
			remark.textContent = '没有取到，请检查网络后再选一次。'
			say(remark.textContent)
		}
	}
	const chosen = () => (choices[state.choice] ?? choices[0]) as EmbedChoice
	const draw = () => {
		const choice = chosen()
		drawn += 1
		ownElement.box.hidden = state.way !== 'script'
		remark.textContent = remarks[state.way]
		if (state.way === 'fragment') void drawFragment(choice)
		else drawFrame(choice)
	}
	const drawWays = () => {
		const hasFragment = chosen().fragment !== null
		// A search is nothing without a frame.
		if (!hasFragment && state.way === 'fragment') state.way = 'frame'
		const offered = ways.filter(({ value }) => hasFragment || value !== 'fragment')
		wayBox.replaceChildren(radioField('怎样嵌入', 'way', offered, state.way, way => change({ way })))
	}
	const drawOptions = () => {
		const choice = chosen()
		// What another part or way has not is not kept in secret.
		if (state.role && !choice.roles.includes(state.role)) state.role = null
		options.replaceChildren(...optionFields(choice, state, dataVersion, change, options.querySelector('details')?.open ?? false))
	}
	const change = (part: Partial<EmbedState>) => {
		Object.assign(state, part)
		say('')
		if ('choice' in part) {
			state.place = 0
			state.part = 0
			drawWays()
		}
		if ('choice' in part || 'way' in part) drawOptions()
		draw()
	}
	drawWays()
	drawOptions()
	draw()
	return element(
		'div',
		{ class: 'embed-body' },
		element(
			'div',
			{ class: 'embed-settings' },
			choices.length > 1
				? selectField(
						'嵌入哪一部分',
						'choice',
						choices.map(({ name }, value) => ({ value, label: name })),
						state.choice,
						choice => change({ choice }),
					)
				: null,
			wayBox,
			options,
		),
		element(
			'div',
			{ class: 'embed-result' },
			code.box,
			ownElement.box,
			remark,
			radioField(
				'在门户网站里的样子',
				'width',
				previewWidths.map(value => ({ value, label: widthNames[value] })),
				state.width,
				width => change({ width }),
			),
			portal.box,
			qrPanel(location.href.replace(/[?#].*$/, '')),
			status,
		),
	)
}
