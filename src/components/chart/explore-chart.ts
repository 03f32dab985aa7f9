import { nextMark, type Way } from './next-mark.ts'

const ways: Readonly<Record<string, Way>> = {
	ArrowLeft: 'before',
	ArrowRight: 'after',
	ArrowUp: 'above',
	ArrowDown: 'below',
	Home: 'first',
	End: 'last',
}

/** How far from a mark a finger may be that means it, in CSS pixels. */
const reach = 24

/**
 * Makes a picture one stop of the keyboard: the arrow keys go from mark to mark, and what a mark says stands in the line below the picture, which is read
 * aloud. The mouse and a finger do the same. A mark is what has a <title>.
 */
export const exploreChart = (chart: HTMLElement): void => {
	const line = chart.querySelector<HTMLElement>('[data-chart-words]')
	const hint = line?.textContent ?? ''
	for (const picture of chart.querySelectorAll<SVGSVGElement>(':scope > div > svg')) {
		const marks = [...picture.querySelectorAll('title')].flatMap(({ parentElement }) => (parentElement as Element | null) ?? []) as SVGGraphicsElement[]
		if (!marks.length || !line) continue
		// A browser shows a <title> a second time, as a box over the picture; the words stand below already.
		const words = new Map(marks.map(mark => [mark, mark.querySelector('title')?.textContent ?? '']))
		for (const mark of marks) mark.querySelector('title')?.remove()
		picture.setAttribute('role', 'application')
		picture.setAttribute('aria-roledescription', '可逐个查看的图')
		const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
		frame.setAttribute('class', 'chart-focus')
		let current = -1
		const show = (index: number) => {
			const mark = marks[index]
			marks[current]?.classList.remove('chart-current')
			current = index
			line.textContent = (mark && words.get(mark)) ?? hint
			if (!mark) return frame.remove()
			mark.classList.add('chart-current')
			const { x, y, width, height } = boxIn(picture, mark)
			for (const [name, value] of Object.entries({ x: x - 2, y: y - 2, width: width + 4, height: height + 4 })) frame.setAttribute(name, `${value}`)
			picture.append(frame)
		}
		picture.addEventListener('keydown', event => {
			const way = ways[event.key]
			if (event.key === 'Escape') show(-1)
			else if (way && !event.altKey && !event.ctrlKey && !event.metaKey)
				show(
					nextMark(
						marks.map(mark => mark.getBoundingClientRect()),
						current,
						way,
					),
				)
			else return
			event.preventDefault()
		})
		picture.addEventListener('pointermove', ({ pointerType, target }) => {
			const index = pointerType === 'mouse' && target instanceof Element ? marks.findIndex(mark => mark.contains(target)) : -1
			if (index !== -1 && index !== current) show(index)
		})
		picture.addEventListener('click', ({ clientX, clientY, target }) => {
			const hit = marks.findIndex(mark => mark.contains(target as Node))
			show(hit === -1 ? nearest(marks, clientX, clientY) : hit)
		})
		picture.addEventListener('blur', () => show(-1))
	}
}

/** The box of a mark in the coordinates of its picture, also where a group around it is moved. */
const boxIn = (picture: SVGSVGElement, mark: SVGGraphicsElement) => {
	const outer = picture.getBoundingClientRect()
	const inner = mark.getBoundingClientRect()
	const scale = picture.viewBox.baseVal.width / outer.width
	return { x: (inner.left - outer.left) * scale, y: (inner.top - outer.top) * scale, width: inner.width * scale, height: inner.height * scale }
}

const nearest = (marks: readonly Element[], x: number, y: number): number => {
	const distances = marks.map(mark => {
		const { left, right, top, bottom } = mark.getBoundingClientRect()
		return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
	})
	const least = Math.min(...distances)
	return least <= reach ? distances.indexOf(least) : -1
}
