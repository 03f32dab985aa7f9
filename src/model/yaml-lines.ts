import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml'

export type Path = readonly PropertyKey[]

/** YAML as data, and for each path in it the line where a person finds it. */
export interface YamlLines {
	/** Null where the file says nothing; meaningless where there is a fault. */
	data: unknown
	/** The first thing that is not YAML: the parser's name for it, and its 1-based line. */
	fault: { code: string; line: number } | null
	/** The 1-based line of `path`; of its nearest ancestor where the path itself is not in the file. */
	lineOf: (path: Path) => number
}

/** Reads YAML together with its lines. Never throws: aliases, which a file for people does not need, are a fault too. */
export function readYaml(text: string): YamlLines {
	const lines = new LineCounter()
	const document = parseDocument(text, { lineCounter: lines })
	const lineAt = (offset: number) => lines.linePos(offset).line
	const lineOf = (path: Path): number => {
		for (let length = path.length; length > 0; length--) {
			const offset = offsetOf(document, path.slice(0, length))
			if (offset !== undefined) return lineAt(offset)
		}
		return 1
	}
	const [error] = document.errors
	if (error) return { data: null, fault: { code: error.code, line: lineAt(error.pos[0]) }, lineOf }
	try {
		return { data: document.toJS({ maxAliasCount: 0 }), fault: null, lineOf }
	} catch {
		return { data: null, fault: { code: 'BAD_ALIAS', line: 1 }, lineOf }
	}
}

/** Where a path stands in the document: at the key for a field of a map, else at the value. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
	const last = path[path.length - 1]
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
	if (isMap(parent)) {
		const pair = parent.items.find(item => isPair(item) && isNode(item.key) && item.key.toJSON() === last)
		if (pair && isNode(pair.key)) return pair.key.range?.[0]
	}
	const node = document.getIn(path, true)
	return isNode(node) ? node.range?.[0] : undefined
}
