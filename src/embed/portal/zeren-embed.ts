/** Attributes that become parameters of the frame's address; the frame passes over what it does not know. */
const options = ['theme', 'role', 'targets', 'heading']

/**
 * `<zeren-embed src="https://…/embed/quxian/" title="…" height="640" theme="light" role="lead" targets="hide" heading="3">`: a frame in the page itself (no shadow),
 * loaded when it comes near, as tall as `height` until it has said how tall it is.
 */
export class ZerenEmbed extends HTMLElement {
	static observedAttributes = ['src', 'title', 'height', ...options]
	#frame = document.createElement('iframe')

	connectedCallback(): void {
		this.style.display = 'block'
		this.#frame.dataset.zeren = ''
		this.#frame.loading = 'lazy'
		this.#frame.style.cssText = 'display:block;width:100%;border:0'
		this.attributeChangedCallback('height')
		this.attributeChangedCallback('src')
		this.replaceChildren(this.#frame)
	}

	attributeChangedCallback(name: string): void {
		this.#frame.title = this.title || '责任：方案里谁负责什么'
		if (name === 'height') this.#frame.style.height = `${Number.parseInt(this.getAttribute('height') ?? '', 10) || 640}px`
		if (name === 'title' || name === 'height') return
		const address = addressOf(this)
		if (address !== this.#frame.src) this.#frame.src = address
	}
}

/** The address of the frame; empty while none is given, which would be the portal's own page, and for what is no page of the web (`javascript:`). */
function addressOf(element: Element): string {
	const src = element.getAttribute('src') ?? ''
	if (src.trim() === '' || !URL.canParse(src, document.baseURI)) return ''
	const address = new URL(src, document.baseURI)
	for (const name of options) {
		const value = element.getAttribute(name)
		if (value !== null) address.searchParams.set(name, value)
	}
	return /^https?:$/.test(address.protocol) ? address.href : ''
}
