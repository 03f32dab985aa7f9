/**
 * The labels of the table that a portal prints above a document (《政府信息公开条例》第二十条, GB/T 33562 and the portals' own): what may become a line
 * `label：value`. A label is known by its words without blanks.
 */
const labels = new Set(
	(
		'索引号 信息索引号 索引码 政府信息索引号 主题分类 主题类别 信息分类 信息类别 分类 组配分类 体裁分类 体裁 公文种类 文种 服务对象 服务对象分类 ' +
		'发文机关 发文机构 发文单位 发布机构 发布机关 发布单位 公开机构 公开单位 公开主体 信息公开机构 制发机关 制定机关 制作机关 信息提供单位 责任部门 信息来源 来源 文章来源 文件来源 稿件来源 ' +
		'成文日期 成文时间 生成日期 生成时间 发文日期 发文时间 发布日期 发布时间 公开日期 公开时间 印发日期 印发时间 签发日期 制发日期 信息日期 日期 时间 更新时间 更新日期 ' +
		'标题 名称 信息名称 文件名称 文件标题 文号 发文字号 发文文号 发文号 文件编号 文件号 公文号 统一编号 登记号 统一登记号 规范性文件编号 ' +
		'主题词 关键词 关键字 内容概述 摘要 有效性 效力状态 时效性 时效 有效期 是否有效 文件状态 实施日期 生效日期 施行日期 废止日期 失效日期 失效时间 终止日期 ' +
		'公开方式 公开形式 公开范围 公开时限 公开属性 公开类别 公开程序 公开类型 载体形式 信息格式 语种 所属主题 主题 行政区划 地域分类'
	).split(' '),
)

/** Labels of the line under a page's title that say nothing of the document. */
const idleLabels =
	/^(?:浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|访问量|访问次数|点击数|点击量|点击|点击次数|字体|字号|字体大小|视力保护色|分享|分享到|打印|保存|作者|编辑|责任编辑|审核|发布人|文章录入|录入|收藏|大小|字体显示)$/

/** The longest label with blanks between its characters. */
const labelPattern = /(?:^|[\s|｜【[（(〔丨])([\u4e00-\u9fff](?:\s{0,6}[\u4e00-\u9fff]){1,8})\s{0,6}[:：]/g

/** A label with nothing else, as a cell holds it; null for other words. */
function labelOf(cell: string): string | null {
	if (cell.length > 40) return null
	const label = cell.replace(/[\s:：【】[\]]+/g, '')
	return labels.has(label) || idleLabels.test(label) ? label : null
}

/** A line of a document's data; `isKept` is false for what says nothing: a label without value, a count of visitors. */
export interface MetadataLine {
	text: string
	isKept: boolean
}

/** No value is longer, were it a summary. */
const longestCell = 2000

/**
 * The lines `label：value` of a table (or list) of a document's data, from its cells in order; null when it is no such table: it has at least two labels, and not
 * more cells that are neither label nor value.
 */
export function metadataLines(cells: readonly string[]): MetadataLine[] | null {
	if (cells.some(cell => cell.length > longestCell)) return null
	const lines: MetadataLine[] = []
	let found = 0
	let loose = 0
	for (let at = 0; at < cells.length; at++) {
		const cell = (cells[at] as string).trim()
		const label = labelOf(cell)
		if (label !== null) {
			const next = (cells[at + 1] ?? '').trim()
			const value = labelOf(next) === null && splitLabelled(next) === null ? next : ''
			if (next === value) at++
			found++
			lines.push({ text: `${label}：${value}`, isKept: value !== '' && labels.has(label) })
			continue
		}
		const inline = splitLabelled(cell)
		if (inline) {
			found += inline.length
			lines.push(...inline)
		} else if (cell !== '') {
			loose++
			lines.push({ text: cell, isKept: false })
		}
	}
	return found >= 2 && found >= loose ? lines : null
}

/** The labels and values in one line, a line each: 索引号：A12 发布机构：县政府办 浏览次数：5. Null when it does not begin with a known label. */
export function splitLabelled(line: string): MetadataLine[] | null {
	if (line.length > longestCell) return null
	const found: { label: string; start: number; end: number }[] = []
	for (const match of line.matchAll(labelPattern)) {
		const known = knownEnd(match[1] as string)
		if (known) found.push({ label: known.label, start: match.index + match[0].indexOf(match[1] as string) + known.start, end: match.index + match[0].length })
	}
	const [first] = found
	if (!first || /[^\s|｜【[（(〔丨]/.test(line.slice(0, first.start))) return null
	return found.map(({ label, end }, at) => {
		const value = line.slice(end, found[at + 1]?.start ?? line.length).replace(/^[\s\]】)）]{1,20}|[\s|｜【[（(〔丨]{1,20}$/g, '')
		return { text: `${label}：${value}`, isKept: value !== '' && labels.has(label) }
	})
}

/** 索 引 号 → 索引号; of several words before a colon (主动公开 发布日期) the last, when that is a known label. */
function knownEnd(printed: string): { label: string; start: number } | null {
	const isKnown = (label: string) => labels.has(label) || idleLabels.test(label)
	const whole = printed.replace(/\s+/g, '')
	if (isKnown(whole)) return { label: whole, start: 0 }
	const last = printed.split(/\s+/).at(-1) ?? ''
	return isKnown(last) ? { label: last, start: printed.length - last.length } : null
}

/** A label that stands alone, whose value is in the next line. */
export function isLabel(line: string): boolean {
	return labelOf(line) !== null
}
