import { element } from '../../search/page/element.ts'

/** A code to copy, with its name and how long it is. */
export interface CodeBox {
	box: HTMLElement
	/** @param code null while it is not there yet */
	show(code: string | null): void
}

/** A longer code is shown in more lines. */
const longCode = 2000

/**
 * @param id of the field
 * @param name what it is: 代码
 * @param say tells those who do not see the button change
 */
export function codeBox(id: string, name: string, say: (words: string) => void): CodeBox {
	const area = element('textarea', { id, class: 'embed-code', readonly: '', spellcheck: 'false', rows: '4' })
	const size = element('span', { class: 'soft' })
	const button = element('button', { type: 'button', class: 'button button-primary' }, '复制')
	button.addEventListener('click', async () => {
		const isCopied = await copyFrom(area)
		button.textContent = isCopied ? '已复制' : '已选中'
		say(isCopied ? `${name}已复制` : '浏览器不允许复制。代码已选中，请按 Ctrl+C，苹果电脑按 ⌘C')
	})
	return {
		box: element('div', { class: 'embed-code-box' }, element('div', { class: 'embed-code-head' }, element('label', { for: id }, name), size, button), area),
		show(code) {
			area.value = code ?? '正在取……'
			area.rows = code !== null && code.length > longCode ? 9 : 4
			button.disabled = code === null
			button.textContent = '复制'
			size.textContent = code === null ? '' : sizeWords(new TextEncoder().encode(code).length)
		},
	}
}

/** False when the browser allows neither way; the code is then selected, ready for Ctrl+C. Without HTTPS, as on an intranet, there is only the old way. */
async function copyFrom(area: HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(area.value)
		return true
	} catch {
		area.focus()
		area.select()
		return document.execCommand('copy')
	}
}

function sizeWords(bytes: number): string {
	return bytes < 1000 ? `${bytes} 字节` : `${(bytes / 1000).toFixed(1)} kB`
}
