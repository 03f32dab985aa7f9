import { describe, expect, it } from 'vitest'
import { footer, metadataLines, metadataTable, navigation, page, prose, proseLines } from './portal-pages.ts'
import { leftOutOf, linesOf, read } from './read-page.ts'

const moreLines = ['（三）讲好健身故事。在县融媒体中心开设专栏，每月介绍一批群众身边的健身能手。（责任单位：县委宣传部）']
const more = `<p>${moreLines[0]}</p>`

describe('the document is found by its structure', () => {
	const pages: Record<string, string> = {
		'a container of any name': `${navigation}<div class="main"><div class="abc">${prose}</div></div>${footer}`,
		'a container of tables that lay out the page': `<table><tr><td>${navigation}</td></tr><tr><td><table><tr><td id="x">${prose}</td><td><ul><li><a href="#">专题专栏</a></li></ul></td></tr></table></td></tr><tr><td>${footer}</td></tr></table>`,
		'one form around everything': `<form action="x">${navigation}<div>${prose}</div>${footer}<input value="检索"></form>`,
		'no container at all': `${navigation}${prose}${footer}`,
		'a container in a container for the words alone': `${navigation}<div class="article"><div class="tools">字体：大 中 小</div><div class="text"><font face="仿宋">${prose}</font></div><div>扫一扫在手机打开当前页</div></div>${footer}`,
	}
	it.each(Object.entries(pages))('%s', (_name, body) => {
		expect(linesOf(page(body))).toEqual(proseLines)
	})

	it('what stands around it is left out, not dropped', () => {
		const leftOut = leftOutOf(page(`${navigation}<div>${prose}</div>${footer}`))
		expect(leftOut).toContain('政务公开')
		expect(leftOut).toContain('您现在的位置：首页 > 政务公开 > 县政府办文件')
		expect(leftOut).toContain('主办单位：青溪县人民政府办公室　承办单位：青溪县大数据中心')
		expect(leftOut).toContain('《青溪县全民健身实施方案》政策解读')
	})

	it('a notice and its plan in two containers are one document', () => {
		const cut = prose.indexOf('<p style="text-align:center"><strong>')
		expect(linesOf(page(`${navigation}<div class="a"><div>${prose.slice(0, cut)}</div><div>${prose.slice(cut)}</div></div>${footer}`))).toEqual(proseLines)
	})

	it('a date below the container of the text is kept', () => {
		const lines = linesOf(page(`${navigation}<div><div>${prose}<p>　　请各单位抓好落实，按季度报送进展情况。</p></div><p>2023年5月8日</p></div>${footer}`))
		expect(lines.at(-1)).toBe('2023年5月8日')
	})

	it('a page that prints it twice, for wide and for narrow screens, has it once', () => {
		const body = `<div class="main"><div class="pc">${prose}${more}</div><div class="phone">${prose}${more}</div></div>`
		expect(linesOf(page(`${navigation}${body}${footer}`))).toEqual([...proseLines, ...moreLines])
	})

	it('hidden parts, scripts, comments and form fields are no text', () => {
		const body = `<div>${prose}<p style="color:red; display : none">隐藏的话</p><p hidden>也隐藏</p><!-- 批注 --><noscript>请打开脚本</noscript><select><option>部门</option></select></div>`
		expect(
			read(page(body))
				.text.split('\n')
				.filter(line => line !== '')
				.map(line => line.trim()),
		).toEqual(proseLines)
	})
})

describe('what the page says of the document', () => {
	const forms: Record<string, string> = {
		'a table': metadataTable,
		'a table without colons': metadataTable.replaceAll('：</b>', '</b>'),
		'a list': `<ul><li><b>索引号：</b>00800000/2023-00012</li><li><b>主题分类：</b>体育</li><li><b>发文机关：</b>青溪县人民政府办公室</li><li><b>成文日期：</b>2023年5月6日</li><li><b>发文字号：</b>青溪府办发〔2023〕7号</li></ul>`,
		'a definition list': `<dl><dt>索 引 号</dt><dd>00800000/2023-00012</dd><dt>主题分类</dt><dd>体育</dd><dt>发文机关</dt><dd>青溪县人民政府办公室</dd><dt>成文日期</dt><dd>2023年5月6日</dd><dt>发文字号</dt><dd>青溪府办发〔2023〕7号</dd></dl>`,
		'one line': `<div>索引号：00800000/2023-00012　主题分类：体育 | 发文机关：青溪县人民政府办公室 成文日期：2023年5月6日 发文字号：青溪府办发〔2023〕7号 浏览次数：12</div>`,
	}
	it.each(Object.entries(forms))('%s', (_name, form) => {
		expect(linesOf(page(`${navigation}${form}<div>${prose}</div>${footer}`))).toEqual([...metadataLines, ...proseLines])
	})

	it('stands before the document, wherever it is printed, and once', () => {
		expect(linesOf(page(`${navigation}${metadataTable}<div>${prose}</div><div class="side">${metadataTable}</div>${footer}`))).toEqual([
			...metadataLines,
			...proseLines,
		])
		expect(linesOf(page(`${navigation}<div>${prose}</div><div class="side">${metadataTable}</div>${footer}`))).toEqual([...metadataLines, ...proseLines])
	})
})

describe('the title above the document', () => {
	const text = prose.slice(prose.indexOf('<p>各乡镇'))
	it('is kept where the document has none', () => {
		const { text: read1, layout } = read(
			page(
				`${navigation}<h1>关于印发《青溪县全民健身实施方案》的通知</h1><div>发布时间：2023-05-08 来源：县政府办 字体：[大 中 小]</div><div>${text}</div>${footer}`,
			),
		)
		expect(
			linesOf(
				page(
					`${navigation}<h2>关于印发《青溪县全民健身实施方案》的通知</h2><div>发布时间：2023-05-08 来源：县政府办 字体：[大 中 小]</div><div>${text}</div>${footer}`,
				),
			),
		).toEqual(['关于印发《青溪县全民健身实施方案》的通知', '发布时间：2023-05-08', '来源：县政府办', ...proseLines.slice(3)])
		expect(layout.headings.map(({ start, end, rank }) => [rank, read1.slice(start, end)])).toEqual([[1, '关于印发《青溪县全民健身实施方案》的通知']])
	})

	it('is left out where the document prints it itself', () => {
		expect(linesOf(page(`${navigation}<h1>关于印发《青溪县全民健身实施方案》的通知</h1><div>${prose}</div>${footer}`))).toEqual(proseLines)
	})
})
