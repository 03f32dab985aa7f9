/**
 * Marks in a table of contents the part of the page that is being read: the last one whose beginning has passed the upper
 * third of the window. Keeps the marked line in sight when the contents themselves scroll.
 */
export const followContents = (contents: HTMLElement): void => {
	const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
	const parts = links.flatMap(link => {
		const part = document.getElementById(decodeURIComponent(link.hash.slice(1)))
		return part ? [{ link, part }] : []
	})
	const scroller = contents.closest<HTMLElement>('.contents-side')
	let marked: HTMLAnchorElement | undefined
	const mark = () => {
		const line = window.innerHeight / 3
		const current = parts.findLast(({ part }) => part.offsetParent !== null && part.getBoundingClientRect().top <= line)?.link
		if (current === marked) return
		marked?.removeAttribute('aria-current')
		current?.setAttribute('aria-current', 'location')
		marked = current
		if (!current || !scroller) return
		const above = current.offsetTop - scroller.scrollTop
		if (above < 0 || above > scroller.clientHeight - 48) scroller.scrollTop = current.offsetTop - scroller.clientHeight / 2
	}
	let waiting = false
	const soon = () => {
		if (waiting) return
		waiting = true
		requestAnimationFrame(() => {
			waiting = false
			mark()
		})
	}
	addEventListener('scroll', soon, { passive: true })
	addEventListener('resize', soon, { passive: true })
	mark()
}
