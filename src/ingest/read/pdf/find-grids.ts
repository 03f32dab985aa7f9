import type { Box, Rule } from './page.ts'

/** A cell of a ruled table on one page: its box, and where it lies in the grid. */
export interface GridCell extends Box {
	row: number
	column: number
	rows: number
	columns: number
}

/** A ruled table on one page. */
export interface Grid extends Box {
	/** The borders of its columns, and of its rows, from left and top. */
	xs: number[]
	ys: number[]
	cells: GridCell[]
}

/** How far a line may end before the one it meets. In points. */
const reach = 3.5
/** Borders that lie so near are one. */
const near = 3
/** No table of a plan has more; what has more is a drawing. */
const mostColumns = 60
const mostRows = 400

/** The ruled tables of a page, from its top: lines that meet make a grid; where the line between two cells is missing they are merged. */
export function findGrids(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid[] {
	return groupsThatMeet(horizontal, vertical)
		.flatMap(({ across, down }) => gridOf(across, down) ?? [])
		.sort((one, other) => one.top - other.top)
}

/** Lines that meet, directly or by others. */
function groupsThatMeet(horizontal: readonly Rule[], vertical: readonly Rule[]): { across: Rule[]; down: Rule[] }[] {
	const parents = Array.from({ length: horizontal.length + vertical.length }, (_, at) => at)
	const rootOf = (at: number): number => {
		let root = at
		while (parents[root] !== root) root = parents[root] as number
		for (let next = at; next !== root; ) {
			const parent = parents[next] as number
			parents[next] = root
			next = parent
		}
		return root
	}
	const rows = horizontal.map((rule, at) => ({ rule, at })).sort((one, other) => one.rule.at - other.rule.at)
	let meetings = 0
	vertical.forEach((down, index) => {
		for (let at = firstFrom(rows, down.start - reach); at < rows.length; at++) {
			const { rule, at: row } = rows[at] as (typeof rows)[number]
			// A drawing of very many lines is no table: it is not looked at line by line.
			if (rule.at > down.end + reach || ++meetings > 500_000) break
			if (down.at >= rule.start - reach && down.at <= rule.end + reach) parents[rootOf(horizontal.length + index)] = rootOf(row)
		}
	})
	const groups = new Map<number, { across: Rule[]; down: Rule[] }>()
	const groupOf = (at: number) => {
		const root = rootOf(at)
		const group = groups.get(root) ?? { across: [], down: [] }
		groups.set(root, group)
		return group
	}
	horizontal.forEach((rule, at) => {
		groupOf(at).across.push(rule)
	})
	vertical.forEach((rule, at) => {
		groupOf(horizontal.length + at).down.push(rule)
	})
	return [...groups.values()]
}

function firstFrom(rows: readonly { rule: Rule }[], from: number): number {
	let low = 0
	let high = rows.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((rows[middle]?.rule.at as number) < from) low = middle + 1
		else high = middle
	}
	return low
}

function gridOf(across: readonly Rule[], down: readonly Rule[]): Grid | null {
	if (across.length < 2 || down.length === 0) return null
	// A table may be open at its sides: its lines end where the last column does.
	const xs = clustered([...down.map(rule => rule.at), ...widest(across)])
	const ys = clustered([...across.map(rule => rule.at), ...widest(down)])
	const columns = xs.length - 1
	const rows = ys.length - 1
	if (columns < 2 || rows < 1 || columns > mostColumns || rows > mostRows) return null
	const below = borders(ys, across)
	const beside = borders(xs, down)
	const owner = Array.from({ length: rows }, () => Array.from({ length: columns }, () => -1))
	const cells: GridCell[] = []
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (owner[row]?.[column] !== -1) continue
			let right = column
			while (right + 1 < columns && owner[row]?.[right + 1] === -1 && !isDrawn(beside[right + 1], ys, row)) right++
			let bottom = row
			while (bottom + 1 < rows && rangeOf(column, right).every(at => !isDrawn(below[bottom + 1], xs, at) && owner[bottom + 1]?.[at] === -1)) bottom++
			for (let at = row; at <= bottom; at++) (owner[at] as number[]).fill(cells.length, column, right + 1)
			cells.push({
				row,
				column,
				rows: bottom - row + 1,
				columns: right - column + 1,
				left: xs[column] as number,
				right: xs[right + 1] as number,
				top: ys[row] as number,
				bottom: ys[bottom + 1] as number,
			})
		}
	}
	if (cells.length < 2) return null
	return { xs, ys, cells, left: xs[0] as number, right: xs[columns] as number, top: ys[0] as number, bottom: ys[rows] as number }
}

function rangeOf(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function widest(rules: readonly Rule[]): number[] {
	let start = Number.POSITIVE_INFINITY
	let end = Number.NEGATIVE_INFINITY
	for (const rule of rules) {
		start = Math.min(start, rule.start)
		end = Math.max(end, rule.end)
	}
	return [start, end]
}

function clustered(values: readonly number[]): number[] {
	const found: number[] = []
	for (const value of [...values].sort((one, other) => one - other)) if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(value)
	return found
}

/** The lines that lie on each border. */
function borders(places: readonly number[], rules: readonly Rule[]): Rule[][] {
	return places.map(place => rules.filter(rule => rule.at >= place - near && rule.at <= place + near))
}

/** Whether a line is drawn on a border along one step of the grid. */
function isDrawn(rules: readonly Rule[] | undefined, places: readonly number[], step: number): boolean {
	const middle = ((places[step] as number) + (places[step + 1] as number)) / 2
	return rules?.some(rule => rule.start <= middle && middle <= rule.end) ?? false
}
