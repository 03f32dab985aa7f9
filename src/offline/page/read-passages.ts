/** A paragraph, a cell, an item: the texts that stand in one line of thought. What is looked for may begin in one of them and end in another. */
export interface Block {
	nodes: Text[]
	text: string
	/** The line that a unit's name stands in: 责任：县教育局、县科协. */
	line?: string
}

/** A heading with all that stands under it. */
export interface Passage {
	/** 12 实施智慧助老行动 */
	label: string
	/** The id where it begins. */
	anchor: string
	blocks: Block[]
}

const headings = 'h1, h2, h3, h4, h5'
const blocks = 'h1, h2, h3, h4, h5, p, li, dt, dd, td, th, caption, figcaption, .entry-text, div'

/** Words of the page and not of the document, and what stands elsewhere in it in full. */
const apart = [
	'form',
	'nav',
	'button',
	'svg',
	'[aria-hidden=true]',
	'.visually-hidden',
	'.chart',
	'.citation',
	'.legend',
	'.switch',
	'.differences',
	'.duties',
	'.offline-source',
	'.contents-fold',
	'.contents-side',
	'.busiest',
	'.task-number',
	'.source-link',
	'.target-source',
	'.role',
	'.cell-place',
	'.entry-place',
	'.steps',
].join(', ')

/** Reads the document of a page: its passages in order, with the text nodes that they are made of. */
export function readPassages(root: HTMLElement): Passage[] {
	const passages: Passage[] = []
	let block: Element | null = null
	let heading: Element | null = null
	for (const text of textsIn(root)) {
		const parent = text.parentElement
		if (!parent || parent.closest(apart) || text.data.trim() === '') continue
		const own = parent.closest(headings)
		if (!own && parent.closest('summary')) continue
		if (own && own !== heading) passages.push({ label: labelOf(own), anchor: anchorOf(own), blocks: [] })
		heading = own ?? heading
		const passage = passages.at(-1) ?? { label: document.title, anchor: root.id, blocks: [] }
		if (passages.length === 0) passages.push(passage)
		const here = parent.closest(blocks)
		if (here !== block || passage.blocks.length === 0) passage.blocks.push({ nodes: [], text: '', ...lineOf(here) })
		block = here
		const last = passage.blocks.at(-1)
		last?.nodes.push(text)
		if (last) last.text += text.data
	}
	return passages
}

/** The source text as one block behind an empty heading: what is looked for may go over the ends of its lines. */
export function readSource(source: HTMLElement): Passage {
	const nodes = [...source.querySelectorAll<HTMLElement>('.line-text')].flatMap(line =>
		textsIn(line).filter(({ parentElement }) => !parentElement?.closest('.line-note')),
	)
	return {
		label: '原文',
		anchor: source.id,
		blocks: [
			{ nodes: [], text: '' },
			{ nodes, text: nodes.map(({ data }) => data).join('') },
		],
	}
}

function textsIn(root: HTMLElement): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
	const texts: Text[] = []
	while (walker.nextNode()) texts.push(walker.currentNode as Text)
	return texts
}

/** A name alone says nothing of what it is: its role and its neighbours stand beside it. */
function lineOf(item: Element | null): { line?: string } {
	const units = item?.closest('.units')
	if (!units) return {}
	const role = units.closest('div')?.querySelector('.role')?.textContent ?? ''
	return { line: `${role}：${[...units.children].map(child => child.textContent.trim()).join('、')}` }
}

function labelOf(heading: Element): string {
	const number = heading.closest('.task')?.querySelector('.task-number')?.textContent.trim()
	return [number, heading.textContent.trim()].filter(Boolean).join('　')
}

function anchorOf(heading: Element): string {
	return (heading.closest('.row') ?? heading.closest('[id]'))?.id ?? ''
}
