import { element } from '../../search/page/element.ts'
import { previewWidths } from './embed-state.ts'
import portalStyle from './mock-portal.css?raw'

export interface MockPortal {
	/** The drawn page, and before it what leads the keyboard into it. */
	box: HTMLElement
	/** Shows something between the portal's own words, at a width of the portal in CSS pixels. */
	show(content: Node, width: number): void
}

/**
 * A drawn page of a portal, no portal in particular, with what is embedded in it; made smaller until it fits. In a shadow tree, so that it looks as on a page
 * without this site's styles. Links in it are not followed. The keyboard passes by what is in it, as it would have to go through every link of a plan; who wants
 * to try the filters of a frame with it is let in by a button that shows when it has the focus, and is outside again by Tab, or closes the dialog by Esc.
 */
export function mockPortal(): MockPortal {
	const box = element('div', { class: 'embed-preview', role: 'group', 'aria-label': '预览', tabindex: '0' })
	const enter = element('button', { type: 'button', class: 'button embed-enter' }, '用键盘操作预览')
	const host = element('div', { class: 'embed-stage' })
	box.append(host)
	const shadow = host.attachShadow({ mode: 'open' })
	const style = new CSSStyleSheet()
	style.replaceSync(portalStyle)
	shadow.adoptedStyleSheets = [style]
	const place = element('div', { class: 'place' })
	const portal = element(
		'div',
		{ class: 'portal' },
		element('div', { class: 'banner', 'aria-hidden': 'true' }, element('i'), element('b', {}, '门户网站')),
		element('div', { class: 'menu', 'aria-hidden': 'true' }, ...['首页', '政务公开', '政务服务', '互动交流'].map(word => element('span', {}, word))),
		element(
			'div',
			{ class: 'columns' },
			element('div', { class: 'main' }, lines(2), place, lines(3)),
			element('div', { class: 'aside', 'aria-hidden': 'true' }, lines(4), lines(3)),
		),
		element('div', { class: 'foot', 'aria-hidden': 'true' }),
	)
	portal.addEventListener('click', event => event.composedPath().some(one => one instanceof HTMLAnchorElement) && event.preventDefault())
	shadow.append(portal)
	enter.addEventListener('click', () => {
		const frame = place.querySelector('iframe')
		frame?.removeAttribute('tabindex')
		frame?.focus()
		// It is left when something outside of it gets the focus.
		document.addEventListener('focusin', () => frame?.setAttribute('tabindex', '-1'), { once: true })
	})
	let width: number = previewWidths[0]
	const scaleDown = () => {
		const scale = Math.min(1, box.clientWidth / width)
		portal.style.width = `${width}px`
		portal.style.transform = scale === 1 ? '' : `scale(${scale})`
		host.style.width = `${width * scale}px`
		host.style.height = `${portal.offsetHeight * scale}px`
	}
	const watch = new ResizeObserver(scaleDown)
	watch.observe(box)
	watch.observe(portal)
	return {
		box: element('div', { class: 'embed-portal' }, enter, box),
		show(content, wanted) {
			width = wanted
			portal.dataset.width = String(wanted)
			place.replaceChildren(content)
			enter.hidden = place.querySelector('iframe') === null
			for (const link of place.querySelectorAll('a')) link.tabIndex = -1
			scaleDown()
		},
	}
}

function lines(count: number): HTMLElement {
	return element('div', { class: 'lines', 'aria-hidden': 'true' }, ...Array.from({ length: count }, () => element('i')))
}
