import { createHash } from 'node:crypto'

/**
 * The name-based UUID, version 5, of a name in a namespace (RFC 9562, 5.5): the same name has the same number wherever the site stands.
 * @param namespace a UUID
 */
export function uuidOf(namespace: string, name: string): string {
	const hash = createHash('sha1')
		.update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
		.update(name)
		.digest()
		.subarray(0, 16)
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
	return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
