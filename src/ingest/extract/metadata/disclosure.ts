const statement = /信息公开(?:选.{0,2}|属性|类别|方式)\s*[:：]\s*([^\s，。；]{2,12})/
const mark = /^[（(]\s*((?:此件|本文)?(?:主动公开|公开发布|依申请公开|不予公开|删减后公开|主动公开发布))\s*[）)]$/

/** 信息公开属性 as printed: after its label (主动公开), or as a note in brackets (此件公开发布). Null when the document says nothing. */
export function disclosureOf(lines: readonly string[]): string | null {
	for (const line of lines) {
		const match = statement.exec(line) ?? mark.exec(line.trim())
		if (match?.[1]) return match[1]
	}
	return null
}
