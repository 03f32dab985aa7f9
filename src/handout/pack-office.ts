import { zipSync } from 'fflate'

/** Any day: a zip must carry one, and that of the build would make every build another file. The first that a zip can say. */
const noDay = '1980-01-01T00:00:00'

/** An Office file (a zip) of its parts, in the order of their names behind the list of contents, which comes first. The same parts give the same bytes. */
export function packOffice(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	const contents = '[Content_Types].xml'
	const names = Object.keys(parts)
		.filter(name => name !== contents)
		.sort()
	const ordered = Object.fromEntries([contents, ...names].map(name => [name, parts[name] ?? new Uint8Array()]))
	return zipSync(ordered, { mtime: new Date(noDay), level: 6 }) as Uint8Array<ArrayBuffer>
}
