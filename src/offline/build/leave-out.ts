import { node } from '../../compare/view/node.ts'
import { appendChild, attributeOf, type Element, elementsIn, hasClass, isElement, remove, setAttribute, toTree } from './tree.ts'

/** What works only where the page lies on a server: other files, other pages, the search of the site. */
const needServer: readonly ((element: Element) => boolean)[] = [
	({ tagName }) => ['script', 'link', 'template', 'dialog', 'noscript', 'iframe'].includes(tagName),
	element => hasClass(element, 'search-form'),
	element => hasClass(element, 'chart-files'),
	element => hasClass(element, 'page-qr'),
	element => attributeOf(element, 'data-embed') !== null,
	element => ['csv', 'copy'].includes(attributeOf(element, 'data-do') ?? ''),
	// Under the words of the site's footer: the way to its other parts.
	({ tagName, parentNode }) => tagName === 'nav' && parentNode !== null && 'tagName' in parentNode && isFrameOfFooter(parentNode),
]

const serverAttributes = ['data-csv', 'data-names', 'data-path']

/** Takes out of a finished page what a file cannot do by itself. Of what can be taken from the page, the words to cite it by stay, and printing. */
export function leaveOut(part: Element): void {
	leaveOutOtherPairs(part)
	for (const tools of elementsIn(part).filter(element => hasClass(element, 'page-tools'))) keepCitation(tools)
	for (const element of elementsIn(part)) {
		for (const name of serverAttributes) setAttribute(element, name, null)
		if (needServer.some(test => test(element))) remove(element)
	}
}

function isFrameOfFooter(element: Element): boolean {
	return hasClass(element, 'frame') && element.parentNode !== null && 'tagName' in element.parentNode && hasClass(element.parentNode, 'site-footer')
}

/** 再比别的: a heading, and all that follows it up to what can be taken from the page. */
function leaveOutOtherPairs(main: Element): void {
	const heading = elementsIn(main).find(element => attributeOf(element, 'id') === 'others')
	const around = heading?.parentNode
	if (!heading || !around) return
	const from = around.childNodes.indexOf(heading)
	for (const each of around.childNodes.slice(from)) {
		if (isElement(each) && hasClass(each, 'page-tools')) return
		remove(each)
	}
}

function keepCitation(tools: Element): void {
	const citation = elementsIn(tools).find(element => hasClass(element, 'citation'))
	for (const child of [...tools.childNodes]) remove(child)
	appendChild(tools, toTree(node('h2', { id: 'take' }, '引用')))
	if (citation) {
		remove(citation)
		appendChild(tools, citation)
	}
	const print = node('button', { class: 'button', type: 'button', 'data-print': '' }, '打印')
	appendChild(tools, toTree(node('ul', { class: 'actions' }, node('li', { class: 'needs-script' }, print))))
}
