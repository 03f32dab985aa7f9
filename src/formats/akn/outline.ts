import type { Paragraph, Plan, Section, Task } from '../../model/index.ts'
import type { PrintedText } from './printed-text.ts'
import { type XmlElement, xml } from './xml.ts'

/** Where the parts of a plan lie in its text, as elements of Akoma Ntoso. */
export interface Outline {
	/** What stands before the first paragraph: number, title, to whom it goes. */
	preface: XmlElement[]
	/** From the first paragraph to the first section or task. */
	preamble: XmlElement[]
	body: XmlElement[]
	/** What stands behind the last part that was read. */
	conclusions: XmlElement[]
}

/** A section while it is filled. */
interface Container {
	id: string | null
	eId: string
	begin: XmlElement[]
	items: { element: XmlElement; isBlock: boolean }[]
}

type Event = { start: number; end: number } & ({ kind: 'section'; section: Section } | { kind: 'task'; task: Task } | { kind: 'paragraph' })

/**
 * Cuts the whole text from its first to its last character: each stretch is in a heading, a task, a paragraph, or, where nothing was read, in a paragraph a
 * line. Nothing is said twice, and nothing is left out but what the plan leaves out itself.
 */
export function outlineOf(plan: Plan, printed: PrintedText): Outline {
	const events = eventsOf(plan)
	const firstPart = events.find(({ kind }) => kind !== 'paragraph')?.start ?? printed.text.length
	const firstWords = Math.min(events[0]?.start ?? printed.text.length, firstPart)
	const outline: Outline = { preface: printed.lines(0, firstWords), preamble: [], body: [], conclusions: [] }
	const root: Container = { id: null, eId: '', begin: [], items: [] }
	const open: Container[] = [root]
	const top = () => open.at(-1) as Container
	const put = (blocks: XmlElement[], at: number) => {
		if (at < firstPart) outline.preamble.push(...blocks)
		else top().items.push(...blocks.map(element => ({ element, isBlock: true })))
	}
	const close = () => {
		const done = open.pop() as Container
		top().items.push({ element: sectionElement(done), isBlock: false })
	}
	let cursor = firstWords
	for (const [index, event] of events.entries()) {
		const start = Math.max(event.start, cursor)
		put(printed.lines(cursor, start), cursor)
		cursor = start
		const next = events[index + 1]?.start ?? printed.text.length
		if (event.kind === 'section') {
			while (open.length > 1 && top().id !== event.section.parent) close()
			const { begin, end } = headingOf(event.section, printed, cursor, Math.max(event.end, cursor))
			open.push({ id: event.section.id, eId: eIdOf(event.section, top()), begin, items: [] })
			cursor = end
		} else if (event.kind === 'task') {
			const { sectionId } = event.task
			if (open.some(({ id }) => id !== null && id === sectionId)) while (top().id !== sectionId) close()
			const end = Math.max(Math.min(event.end, next), cursor)
			top().items.push({ element: taskElement(event.task, printed, cursor, end), isBlock: false })
			cursor = end
		} else {
			const end = Math.max(Math.min(event.end, next), cursor)
			put(printed.paragraph(cursor, end), cursor)
			cursor = end
		}
	}
	while (open.length > 1) close()
	outline.body = root.items.map(({ element }) => element)
	outline.conclusions = printed.lines(cursor, printed.text.length)
	return outline
}

function eventsOf({ sections, tasks, preamble }: Plan): Event[] {
	const paragraphEvent = ({ position }: Paragraph): Event => ({ kind: 'paragraph', start: position.start.offset, end: position.end.offset })
	const order = { section: 0, task: 1, paragraph: 2 }
	return [
		...preamble.map(paragraphEvent),
		...sections.flatMap((section): Event[] => [
			{ kind: 'section', section, start: section.position.start.offset, end: section.position.end.offset },
			...section.paragraphs.map(paragraphEvent),
		]),
		...tasks.map((task): Event => ({ kind: 'task', task, start: task.position.start.offset, end: task.position.end.offset })),
	].sort((a, b) => a.start - b.start || order[a.kind] - order[b.kind])
}

/** s2-1 below s2 is sec_2__sec_1: the naming convention of Akoma Ntoso, with the numbers that the site's addresses have. */
function eIdOf({ id }: Section, parent: Container): string {
	const isBelow = parent.id !== null && id.startsWith(`${parent.id}-`)
	const own = isBelow ? id.slice((parent.id as string).length + 1) : id.replace(/^s(?=\d)/, '')
	return `${parent.eId === '' ? '' : `${parent.eId}__`}sec_${own}`
}

/** Number and heading, as far as the text begins with them; a heading that the text runs on from ends with its stop. */
function headingOf(
	{ number, title }: Pick<Section, 'number' | 'title'>,
	printed: PrintedText,
	start: number,
	end: number,
): { begin: XmlElement[]; end: number } {
	const begin: XmlElement[] = []
	let at = start
	const behindNumber = number === null ? null : printed.behind(number, at, end)
	if (behindNumber !== null) {
		begin.push(xml('num', {}, printed.inline(at, behindNumber)))
		at = behindNumber
	}
	const behindTitle = printed.behind(title, at, end)
	if (behindTitle === null) return { begin, end: at }
	const stop = /^[。．.:：;；]/.exec(printed.text.slice(behindTitle, Math.min(behindTitle + 1, end)))?.[0].length ?? 0
	const words = printed.inline(at, behindTitle + stop)
	return { begin: words.length > 0 ? [...begin, xml('heading', {}, words)] : begin, end: behindTitle + stop }
}

/** A section: words before its parts are its introduction, words behind them its end, words between them a part without a name. */
function sectionElement({ eId, begin, items }: Container): XmlElement {
	const first = items.findIndex(({ isBlock }) => !isBlock)
	const elements = (some: Container['items']) => some.map(({ element }) => element)
	if (first === -1) return xml('section', { eId }, [...begin, xml('content', { eId: `${eId}__content` }, blocksOr(elements(items)))])
	const last = items.findLastIndex(({ isBlock }) => !isBlock)
	const intro = first === 0 ? [] : [xml('intro', { eId: `${eId}__intro` }, elements(items.slice(0, first)))]
	const wrapUp = last === items.length - 1 ? [] : [xml('wrapUp', { eId: `${eId}__wrapup` }, elements(items.slice(last + 1)))]
	let texts = 0
	const parts: XmlElement[] = []
	let words: XmlElement[] = []
	const flush = () => {
		if (words.length === 0) return
		texts += 1
		const name = `${eId}__text_${texts}`
		parts.push(xml('hcontainer', { eId: name, name: 'text' }, [xml('content', { eId: `${name}__content` }, words)]))
		words = []
	}
	for (const { element, isBlock } of items.slice(first, last + 1)) {
		if (isBlock) words.push(element)
		else {
			flush()
			parts.push(element)
		}
	}
	return xml('section', { eId }, [...begin, ...intro, ...parts, ...wrapUp])
}

/** A task; its eId is made from its id alone, which is the only one of its kind in the plan. */
function taskElement(task: Task, printed: PrintedText, start: number, end: number): XmlElement {
	const eId = `task_${task.id}`
	const { begin, end: from } = headingOf(task, printed, start, end)
	const { clause, details } = task
	const cuts = [...details.map(({ position }) => position), ...(clause ? [clause.position] : [])]
		.flatMap(position => [position.start.offset, position.end.offset])
		.filter(offset => offset > from && offset < end)
		.sort((a, b) => a - b)
	// A task of prose runs over its lines; one without a clause is a row of a table, a cell a line.
	const blocks = [from, ...cuts].flatMap((at, index) => (clause ? printed.paragraph(at, cuts[index] ?? end) : printed.lines(at, cuts[index] ?? end)))
	return xml('hcontainer', { eId, wId: task.id, name: 'task' }, [...begin, xml('content', { eId: `${eId}__content` }, blocksOr(blocks))])
}

/** Where nothing is left, an empty paragraph stands. */
const blocksOr = (blocks: XmlElement[]): XmlElement[] => (blocks.length > 0 ? blocks : [xml('p')])
