import { zipParts } from './zip-parts.ts'

/** An Office file (a zip) of its parts, in the order of their names behind the list of contents, which comes first. The same parts give the same bytes. */
export function packOffice(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	const contents = '[Content_Types].xml'
	const names = Object.keys(parts)
		.filter(name => name !== contents)
		.sort()
	return zipParts(Object.fromEntries([contents, ...names].map(name => [name, parts[name] ?? new Uint8Array()])))
}
