/** Marks of secrecy and copy numbers (GB/T 9704-2012, 7.2.1 and 7.2.2): 秘密★1年, 机密★, 绝密; 份号：000012. */
const secrecy = /^(?:秘级|密级)?[:：]?((?:绝密|机密|秘密)(?:[★☆*](?:\d{1,3}(?:年|个月|月|天|日)|长期)?)?)(?:(?:特急|加急|平急|急件).*)?$/
const copyNumber = /^(份号[:：]?\d{1,8})/

const statement = /信息公开(?:选.{0,2}|属性|类别|方式|类型|形式)\s*[:：]\s*([^\s，。；）)]{2,12})/
const labelled = /^\s*公开(?:属性|方式|类别|类型|形式|选项)\s*[:：]\s*([^\s，。；]{2,12})/
const mark =
	/^[（(]\s*((?:(?:此件|本件|本文|此文)\s*)?(?:主动公开(?:发布)?|公开发布|公开|依申请公开|不予公开|不公开|删减后(?:主动)?公开(?:发布)?|有删减|内部资料|内部使用|发至.{1,10}级))\s*[）)]$/
const internal = /^((?:内部资料|内部文件|仅供内部).{0,12})$/

/**
 * What a document says of its being public, as printed. The most restrictive statement comes first: a mark of secrecy or a copy number (秘密★1年, 份号：000012),
 * then the option after its label (主动公开, 依申请公开, 不予公开), then a note in brackets (此件公开发布). Null when it says nothing.
 *
 * @param front the lines before the first chapter: a mark of secrecy stands nowhere else
 */
export function disclosureOf(lines: readonly string[], front: readonly string[] = lines): string | null {
	for (const line of front) {
		const text = line.replace(/[\s\p{Cf}]+/gu, '')
		const found = text.length <= 40 ? (secrecy.exec(text) ?? copyNumber.exec(text)) : null
		if (found?.[1]) return found[1]
	}
	for (const line of lines) {
		const match = statement.exec(line) ?? labelled.exec(line)
		if (match?.[1]) return match[1]
	}
	for (const line of lines) {
		const match = mark.exec(line.trim()) ?? internal.exec(line.trim())
		if (match?.[1]) return match[1].replace(/\s+/g, '')
	}
	return null
}
