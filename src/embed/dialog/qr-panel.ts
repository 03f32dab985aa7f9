import { element } from '../../search/page/element.ts'

/** The code of the page's address, drawn when it is asked for; to keep as a file. */
export function qrPanel(address: string): HTMLElement {
	const panel = element('details', { class: 'embed-qr' }, element('summary', {}, '本页的二维码（印刷品、海报用）'))
	panel.addEventListener('toggle', async () => {
		if (!panel.open || panel.children.length > 1) return
		const { qrSvg } = await import('../qr-svg.ts')
		const source = `data:image/svg+xml,${encodeURIComponent(qrSvg(address))}`
		panel.append(
			element('img', { src: source, alt: `二维码：${address}`, width: '200', height: '200' }),
			element('p', {}, element('code', {}, address)),
			element('a', { class: 'button', href: source, download: 'erweima.svg' }, '保存二维码（SVG）'),
		)
	})
	return panel
}
