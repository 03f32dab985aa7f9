/**
 * What the table above a document says on a government's web page (政府信息公开目录): label and value, in a cell each or with a colon between. It is printed
 * beside the document and counts where the document itself says nothing.
 */
export interface Statements {
	title: string | null
	documentNumber: string | null
	issuer: string | null
	/** 成文日期; 发布日期 is when the page was put up, and is another thing. */
	issuedOn: string | null
	disclosure: string | null
}

const labels: Readonly<Record<keyof Statements, string>> = {
	title: '标题|文件标题|文件名称|公文名称|公文标题|信息名称|名称',
	documentNumber: '发文字号|文号|文件编号|公文编号|发文文号|文件号|字号',
	issuer: '发文机关|发文单位|发文机构|制发机关|制发单位|制定机关|发布机构|发布机关|发布单位|来源机关',
	issuedOn: '成文日期|成文时间|发文日期|发文时间|签发日期|签发时间|生成日期|制发日期|形成日期',
	disclosure: '公开属性|公开方式|公开类别|公开类型|公开形式',
}
const others =
	'索引号|信息索引号|主题分类|体裁分类|主题词|发布日期|发布时间|公开日期|公开时间|公开时限|有效性|文件有效性|时效性|效力状态|是否有效|生效日期|生效时间|实施日期|失效日期|废止日期|失效时间|关键词|组配分类|信息分类|分类|来源|浏览次数|阅读次数|字体|点击数|信息来源|服务对象|内容概述|公开范围|责任部门|登记号|统一编号|语种|公文种类|文件类型|所属栏目'

const spaced = (words: string): string => words.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, '$&[ \\u3000\\u00a0]{0,8}')
const blanks = '[ \\u3000\\u00a0]{0,8}'
/** A label: behind it a colon, a tab or the end of its line; or it stands in 【】 or []. */
const anyLabel = new RegExp(
	`(?:^|[\\s\\u3000|｜])(?:(${spaced([...Object.values(labels), others].join('|'))})${blanks}(?:[:：]|\\t|$)|[【\\[]${blanks}(${spaced([...Object.values(labels), others].join('|'))})${blanks}[】\\]]${blanks}[:：]?)`,
	'gm',
)

/** Reads the statements of the lines before a document's text. A line that is a sentence states nothing. */
export function statementsOf(lines: readonly string[]): Statements {
	const result: Statements = { title: null, documentNumber: null, issuer: null, issuedOn: null, disclosure: null }
	// A line whose cells stand a line each: the value is in the next one.
	const text = lines
		.filter(line => line.length <= 600 && !/[。；]/.test(line))
		.map(line => line.replace(/^\s*\||\|\s*$/g, '').replace(/\s*\|\s*/g, '\t'))
		.join('\n')
	const marks = [...text.matchAll(anyLabel)]
	if (marks.length < 2) return result
	marks.forEach((mark, at) => {
		const from = mark.index + mark[0].length
		const rest = text.slice(from, marks[at + 1]?.index ?? from + 300).replace(/^[ \t\u3000\u00a0]+/, '')
		const value = (/^\s*([^\n\t]*)/.exec(rest)?.[1] ?? '').trim()
		const label = (mark[1] ?? mark[2] ?? '').replace(/\s/g, '')
		for (const [field, words] of Object.entries(labels) as [keyof Statements, string][]) {
			if (words.split('|').includes(label) && result[field] === null && value !== '' && !/^(?:无|暂无|—+|-+|\/)$/.test(value)) result[field] = value
		}
	})
	return result
}

const statement = new RegExp(`^\\s*[【\\[]?${blanks}(?:${spaced([...Object.values(labels), others].join('|'))})${blanks}(?:[:：]|[】\\]])`)

/** Whether a line is a label of such a table with its value: 标题：关于…的通知 is no title that the document prints. */
export function isStatement(line: string): boolean {
	return statement.test(line)
}
