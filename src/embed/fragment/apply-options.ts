import { roleWords } from '../../atlas/role-words.ts'
import { type ViewElement, type ViewNode, wordsIn } from '../../compare/view/node.ts'
import type { Role } from '../../model/index.ts'
import { isUnnamed } from './unnamed.ts'

/** What an editor chooses for a fragment. */
export interface FragmentOptions {
	/** Only tasks in which this role occurs (of a body: which it has in this role); null for all. */
	role: Role | null
	/** Whether the targets are in it. */
	targets: boolean
	/** The level of its title; the headings below it follow, to the sixth at most. */
	heading: number
	/** What an address in it becomes; absolute, for a page of another site. */
	address(href: string): string
}

/**
 * A fragment as an editor wants it, without the marks that this was done by (`data-role`: the roles of a task or of a list, `data-column`: the role of a
 * column, `data-tasks`: a part that is nothing without tasks, `data-targets`), and without what is said of addresses that are not absolute (`data-relative`).
 */
export function applyOptions(fragment: ViewElement, options: FragmentOptions): ViewElement {
	const [kept] = keep(fragment, options)
	if (kept === undefined || typeof kept === 'string') return { ...fragment, children: [] }
	if (options.role === null) return kept
	const remark: ViewElement = { name: 'p', attributes: {}, children: [`这里只列角色为“${roleWords[options.role]}”的任务。`] }
	return { ...kept, children: [...kept.children.slice(0, 1), remark, ...kept.children.slice(1)] }
}

function keep(one: ViewNode, options: FragmentOptions): ViewNode[] {
	if (typeof one === 'string') return [one]
	const { name, attributes, children } = one
	const { role } = options
	const roles = attributes['data-role']
	if (role !== null && typeof roles === 'string' && !roles.split(' ').includes(role)) return []
	if (attributes['data-targets'] !== undefined && !options.targets) return []
	if (attributes['data-relative'] !== undefined) return []
	const shown = role !== null && name === 'table' ? rowsIn(one, role) : children
	const inside = shown.flatMap(child => keep(child, options))
	if (role !== null && attributes['data-tasks'] !== undefined && !inside.some(holdsTask)) return []
	return [{ name: headingName(name, options.heading), attributes: plainAttributes(attributes, options), children: inside }]
}

/** The parts of a table with the rows in which somebody stands in the column of the role; all of a table whose columns are of no role. */
function rowsIn(table: ViewElement, role: Role): readonly ViewNode[] {
	const columns = elements(table.children).find(({ name }) => name === 'thead')
	const head = columns ? elements(elements(columns.children)[0]?.children ?? []) : []
	if (!head.some(({ attributes }) => attributes['data-column'] !== undefined)) return table.children
	const at = head.findIndex(({ attributes }) => attributes['data-column'] === role)
	return table.children.flatMap(part => {
		if (typeof part === 'string' || part.name !== 'tbody') return [part]
		const rows = elements(part.children).filter(row => {
			const cell = elements(row.children)[at]
			return isHeading(row) || (cell !== undefined && !isUnnamed(wordsIn(cell)))
		})
		return rows.some(row => !isHeading(row)) ? [{ ...part, children: rows }] : []
	})
}

function isHeading({ children }: ViewElement): boolean {
	return elements(children).every(({ name }) => name === 'th')
}

function holdsTask(one: ViewNode): boolean {
	return typeof one !== 'string' && (one.name === 'li' || one.name === 'td' || one.children.some(holdsTask))
}

function headingName(name: string, top: number): string {
	const level = /^h([2-6])$/.exec(name)?.[1]
	return level === undefined ? name : `h${Math.min(6, Number(level) - 2 + top)}`
}

function plainAttributes(attributes: ViewElement['attributes'], { address }: FragmentOptions): ViewElement['attributes'] {
	return Object.fromEntries(
		Object.entries(attributes)
			.filter(([name]) => !name.startsWith('data-'))
			.map(([name, value]) => [name, (name === 'href' || name === 'src') && typeof value === 'string' ? address(value) : value]),
	)
}

function elements(nodes: readonly ViewNode[]): ViewElement[] {
	return nodes.filter(one => typeof one !== 'string')
}
