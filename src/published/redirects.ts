import { z } from 'zod'
import { distinct, RegistryError, type RegistryFile, readRegistryFile } from '../model/registry-file.ts'

/** Below the folder of registries. */
export const redirectsFile = 'redirects.yaml'

/** From the root down: a part of dots alone would lead out of the site. */
const ownPath = /^\/(?:(?!\.+\/)[A-Za-z0-9._~-]+\/)*(?:(?!\.+(?:#|$))[A-Za-z0-9._~-]+)?$/
const pathWords = '应为站内网址，从 / 写起，如 /quxian/units/xianjiaoyuju/'

const redirectSchema = z.strictObject({
	from: z
		.string()
		.regex(new RegExp(`${ownPath.source.slice(0, -1)}(?:#[A-Za-z0-9-]+)?$`), pathWords)
		.describe('公布过、现在没有的网址；写一个网页，它的其他格式和嵌入页也算在内'),
	to: z.string().regex(ownPath, pathWords).optional().describe('现在在哪里'),
	gone: z.literal(true).optional().describe('true：撤下了，没有去处'),
	reason: z.string().trim().min(1).describe('为什么，一句话；撤下的网址上写着它'),
	date: z.iso.date().describe('写这一条的日期，YYYY-MM-DD'),
})

/** What became of a published address, and the line where that is written. */
export interface Redirect {
	from: string
	/** Where it is now; null when it is gone. */
	to: string | null
	reason: string
	date: string
	line: number
}

/** Reads and checks the redirects in `folder`. Throws a RegistryError, with file and line, at an entry that does not fit or that leads to another entry. */
export function readRedirects(folder = 'content'): Redirect[] {
	const registry = readRegistryFile(folder, redirectsFile, redirectSchema)
	distinct(registry, ({ from }) => [[from, ['from']]], '网址')
	const froms = new Map(registry.entries.map(({ from }, index) => [from, registry.lineOf([index, 'from'])]))
	return registry.entries.map((entry, index) => {
		const fail = (field: keyof typeof entry, problem: string, hint: string): never => {
			throw new RegistryError(registry.file, registry.lineOf([index, field]), problem, hint)
		}
		const { from, to, gone, reason, date } = entry
		if ((to === undefined) === (gone === undefined))
			fail('from', `「${from}」应写 to 或 gone 中的一个，实为${to === undefined ? '都没有写' : '两个都写了'}`, '请写明搬到哪里（to），或者撤下了（gone: true）')
		if (to !== undefined && from.includes('#')) fail('to', `「${from}」是页面里的锚点，浏览器不把锚点告诉服务器，不能转走`, '请写 gone: true，读者会停在这一页')
		const next = to === undefined ? undefined : froms.get(to)
		if (to === from) fail('to', `「${from}」转到了自己`, '请改正 to')
		if (next !== undefined) fail('to', `「${to}」本身又被转走（第 ${next} 行）`, '请直接写最后的去处')
		return { from, to: to ?? null, reason, date, line: lineOfEntry(registry, index) }
	})
}

function lineOfEntry(registry: RegistryFile<unknown>, index: number): number {
	return registry.lineOf([index, 'from'])
}
