import { z } from 'zod'
import { nearest } from '../../model/nearest.ts'
import { readYaml } from '../../model/yaml-lines.ts'
import { decode } from '../read/decode.ts'
import { maskPersonalData } from '../read/mask-personal-data.ts'
import { SourceError } from '../source-error.ts'

const words = z.string().trim().min(1).max(200)
const date = z.iso.date()

/** An address as every format may carry it: normalised, and what no IRI may hold (RFC 3987) escaped, in its query too. */
function linkable(address: string): string {
	return new URL(address).href.replace(/["<>\\^`{|}]/g, encodeURIComponent)
}

/** What people state of a document beside it. Every field may be left out; none replaces what the document prints. */
export const sidecarSchema = z.strictObject({
	sourceUrl: z
		.url({ protocol: /^https?$/, hostname: z.regexes.domain })
		.max(2000)
		.transform(linkable)
		.optional()
		.describe('文件公布在哪个网页，http 或 https'),
	publishedOn: date.optional().describe('在那个网页上公布的日期，如 2023-06-01'),
	jurisdiction: z
		.union([words, z.int().transform(String)])
		.optional()
		.describe('哪个行政区的方案：全称，同名的连上级一起写（四川省达州市渠县），或六位代码'),
	title: words.optional().describe('方案的标题'),
	documentNumber: words.optional().describe('文号，如 渠府办发〔2023〕12号'),
	issuers: z.array(words).min(1).max(30).optional().describe('发文机关'),
	issuedOn: date.optional().describe('成文日期，如 2023-05-29'),
	disclosure: words.optional().describe('公开属性，如 主动公开；要同时写明由谁认定'),
	disclosureAssertedBy: words.optional().describe('公开属性由谁、凭什么认定'),
	note: z.string().trim().min(1).max(2000).optional().describe('给读者的说明'),
})
export type SidecarFields = z.infer<typeof sidecarSchema>

/** A sidecar that was read: what it states, and where. */
export interface Sidecar {
	file: string
	fields: SidecarFields
	/** The 1-based line of a field. */
	lineOf: (field: keyof SidecarFields) => number
}

const known = Object.keys(sidecarSchema.shape)
const mostBytes = 64_000

/**
 * Reads a sidecar (`plan.yaml` in a folder, `x.plan.yaml` beside `x.docx`).
 *
 * @throws {SourceError} with the line, when it is no YAML, has an unknown field or a value that does not fit.
 */
export function readSidecar(file: string, bytes: Uint8Array): Sidecar {
	if (bytes.length > mostBytes) throw new SourceError(file, '旁注太大', '旁注只写原文没有印出的几项事实，正文请另存为方案文件')
	const { data, fault, lineOf } = readYaml(decode(bytes, file))
	if (fault) throw new SourceError(file, `不是合法的 YAML（${fault.code}）`, '请检查缩进、引号、冒号后的空格和重复的项', fault.line)
	const checked = sidecarSchema.safeParse(data ?? {}, { error: z.locales.zhCN().localeError })
	if (!checked.success) throw explained(file, checked.error.issues[0], lineOf)
	const { disclosure, disclosureAssertedBy } = checked.data
	if ((disclosure === undefined) !== (disclosureAssertedBy === undefined)) {
		const line = lineOf([disclosure === undefined ? 'disclosureAssertedBy' : 'disclosure'])
		throw new SourceError(file, 'disclosure 和 disclosureAssertedBy 应同时写，实只有一项', '请写明公开属性和由谁、凭什么认定', line)
	}
	return { file, fields: withoutPersonalData(checked.data), lineOf: field => lineOf([field]) }
}

/** What people write freely is published too: a telephone number in it is no more for the public than one in a document. */
function withoutPersonalData(fields: SidecarFields): SidecarFields {
	const masked = { ...fields }
	for (const field of ['note', 'disclosureAssertedBy', 'title'] as const) {
		const words = fields[field]
		if (words !== undefined) masked[field] = maskPersonalData(words).text
	}
	return masked
}

const examples: Readonly<Record<string, string>> = {
	sourceUrl: '请写完整的网址，以 http:// 或 https:// 开头',
	publishedOn: '请写成 2023-06-01 的样子',
	issuedOn: '请写成 2023-05-29 的样子',
	issuers: '请每行写一个机关，行首加短横和空格',
	jurisdiction: '请写全称，如 四川省达州市渠县，或六位代码',
}

function explained(file: string, issue: z.core.$ZodIssue | undefined, lineOf: (path: readonly PropertyKey[]) => number): SourceError {
	if (issue?.code === 'unrecognized_keys') {
		const [key = ''] = issue.keys
		const near = nearest(key, known)
		return new SourceError(file, `没有「${key}」这一项`, near.length > 0 ? `最接近的是 ${near.join('、')}` : `可以写的有 ${known.join('、')}`, lineOf([key]))
	}
	const [field] = issue?.path ?? []
	if (issue === undefined || field === undefined) {
		return new SourceError(file, '旁注应是一项一行的「名称: 内容」，实为别的写法', `可以写的有 ${known.join('、')}`, 1)
	}
	return new SourceError(file, `${String(field)}：${issue.message}`, examples[String(field)] ?? '请写成一行不空的文字', lineOf(issue.path))
}
