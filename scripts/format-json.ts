const lineWidth = 160

/**
 * JSON that reads well in a diff: whatever fits into one line stays in one line, the rest is spread out, one member a line.
 * The order of members is the order of the object; the text ends with a line end.
 */
export function formatJson(value: unknown): string {
	return `${format(value, '')}\n`
}

function format(value: unknown, indent: string): string {
	const line = JSON.stringify(value)
	if (typeof value !== 'object' || value === null || indent.length + line.length <= lineWidth) return spaced(value, line)
	const deeper = `${indent}\t`
	if (Array.isArray(value)) return `[\n${value.map(item => deeper + format(item, deeper)).join(',\n')}\n${indent}]`
	const members = Object.entries(value).filter(([, member]) => member !== undefined)
	return `{\n${members.map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${format(member, deeper)}`).join(',\n')}\n${indent}}`
}

function spaced(value: unknown, line: string): string {
	if (Array.isArray(value)) return `[${value.map(item => spaced(item, JSON.stringify(item))).join(', ')}]`
	if (typeof value !== 'object' || value === null) return line
	const members = Object.entries(value).filter(([, member]) => member !== undefined)
	return members.length === 0 ? '{}' : `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member, JSON.stringify(member))}`).join(', ')} }`
}
