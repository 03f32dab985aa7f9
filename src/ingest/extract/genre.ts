import type { Position } from '../../model/position.ts'
import { type LineIndex, type Passage, slice, squeeze, trim } from '../passage.ts'
import { isWholeTitle } from '../structure/document-words.ts'
import { type Root, walk } from '../structure/tree.ts'
import type { Metadata, ReadTask } from './extraction.ts'
import { frontMatter } from './metadata/front-matter.ts'

/** What a document is that is no plan: it tells of one, explains one, records a meeting, or lays down rules in 第…条. */
export const otherGenres = { news: '新闻报道', interpretation: '政策解读', minutes: '会议纪要', regulation: '分条的规章制度' } as const

export interface OtherGenre {
	kind: keyof typeof otherGenres
	/** The printed words that say so. */
	signs: string[]
	/** Of the first of them. */
	position: Position
}

/** From so many tasks with a clause of their own on, a document is a plan whatever else it looks like. */
const certain = 3

/**
 * Tells news, interpretations and regulations from plans, by several signs of different kinds. Null for a plan and for whatever is not certain: a plan
 * that is lost is worse than tasks read from a report. Neither a chapter called 解读 nor a meeting that is cited, nor a letter that only forwards, is a sign.
 *
 * @param tasks what would be read if it were a plan; those from a sentence alone prove nothing
 */
export function otherGenreOf(root: Root, metadata: Metadata, tasks: readonly ReadTask[], index: LineIndex): OtherGenre | null {
	const clauses = tasks.filter(task => task.recogniser !== 'sentence').length
	const official = metadata.documentNumber !== null || metadata.addressee !== null
	const front = frontMatter(root).lines.map(trim)
	const explains = official ? null : explanationTitle(front)
	const found: { kind: OtherGenre['kind']; signs: Passage[] }[] = []
	if (explains && (clauses < certain || metadata.title === null || metadata.title === squeeze(explains).text))
		found.push({ kind: 'interpretation', signs: [explains, ...headings(root, explanatory)] })
	else if (clauses < certain) {
		found.push({ kind: 'minutes', signs: front.filter(line => isMinutes(squeeze(line).text, metadata)).slice(0, 1) })
		if (!official) found.push({ kind: 'interpretation', signs: explanations(root) }, { kind: 'news', signs: newsSigns(root, front) })
		if (clauses === 0) found.push({ kind: 'regulation', signs: articles(root, metadata.title) })
	}
	const [genre] = found.filter(({ signs }) => signs.length > 0)
	const [first] = genre?.signs ?? []
	if (!genre || !first) return null
	return { kind: genre.kind, signs: genre.signs.slice(0, 3).map(sign => excerpt(sign)), position: index.position(first) }
}

const excerpt = (passage: Passage): string => {
	const { text } = squeeze(passage)
	return text.length > 30 ? `${text.slice(0, 30)}……` : text
}

/** The title of an explanation, where it comes before any title of a plan: 《…》解读, 一图读懂…, …答记者问. */
function explanationTitle(front: readonly Passage[]): Passage | null {
	for (const line of front.slice(0, 20)) {
		const { text } = squeeze(line)
		if (text.length > 80 || /[。；]/.test(text)) return null
		if (
			text.length >= 8 &&
			/^(?:一图读懂|图解[：:《]|【?(?:政策|文件)解读】?[：:《])|(?:解读|解读材料|解读说明|政策问答|问答|答记者问|起草说明|编制说明)(?:[（(][^（()）]{1,20}[）)])?$/.test(
				text,
			)
		)
			return line
		if (isWholeTitle(text)) return null
	}
	return null
}

const explanatory =
	/^(?:[^，。]{0,12}(?:起草|制定|出台|编制|修订|政策|文件)(?:的)?(?:背景|依据|过程|说明|意义)[^，。]{0,8}|解读(?:机关|单位|人|部门)|新旧政策差异|关键词(?:诠释|解释)|名词解释|涉及范围|适用范围|惠民利民举措|特色亮点|主要特点|创新举措|注意事项)$/

/** Headings of an explanation and its questions and answers; three of one kind are needed. */
function explanations(root: Root): Passage[] {
	const asked: Passage[] = []
	for (const { node } of walk(root.children)) {
		if (node.type !== 'table' && /^\s*(?:[\d一二三四五六七八九十]+[.、．]\s*)?(?:问|答|[QA]\d?)\s*[:：]/.test(node.line.text)) asked.push(trim(node.line))
	}
	const titles = headings(root, explanatory)
	return asked.length >= 4 ? asked : titles.length >= 3 ? titles : []
}

function headings(root: Root, wanted: RegExp): Passage[] {
	const found: Passage[] = []
	for (const { node } of walk(root.children)) if (node.type === 'section' && wanted.test(squeeze(node.title).text)) found.push(trim(node.line))
	return found
}

/** Marks of a report, by kind: who wrote it, what it tells, how it tells. */
const newsKinds: readonly RegExp[] = [
	/^(?:本[报网台刊]讯|[\u4e00-\u9fff]{2,8}(?:社|网|报)[\u4e00-\u9fff\d]{0,12}(?:电|讯)[（(\s])|[（(](?:本报)?(?:记者|通讯员|见习记者|全媒体记者)|(?:记者|通讯员|编辑|责编|责任编辑|撰稿|供稿|摄影|图文|文图?)\s*[:：/]|记者(?:从|获悉|了解到|在)|据[^，。]{2,20}(?:介绍|获悉|了解)/,
	/^(?:[^，。]{0,6}(?:近日|日前|昨日|今日|连日来|\d{1,2}月\d{1,2}日(?:上午|下午|晚)?))[，,]/,
	/会议(?:指出|强调|要求|听取|认为|传达)|(?:表示|介绍)[，,：:]|活动(?:现场|当天|中)|启动仪式|受到[^，。]{0,12}(?:欢迎|好评)/,
]

/** A report bears two kinds of marks, has at most one chapter, and prints no document in full. */
function newsSigns(root: Root, front: readonly Passage[]): Passage[] {
	const chapters = root.children.filter(node => node.type === 'section' && node.numbering.rank <= 1).length
	const lines = root.children.flatMap(node => (node.type === 'paragraph' || node.type === 'title' ? [trim(node.line)] : []))
	if (chapters > 1 || lines.some(line => /(?:全文|主要内容|原文)(?:如下|公布)/.test(line.text))) return []
	if (front.slice(0, 3).some(line => isWholeTitle(squeeze(line).text))) return []
	const signs = newsKinds.map(kind => lines.find(line => kind.test(line.text.trimStart()))).filter(sign => sign !== undefined)
	return signs.length >= 2 ? [...new Set(signs)] : []
}

/** 纪要 (党政机关公文处理工作条例, 8): the document's own title says so, not one that it cites. */
const isMinutes = (line: string, { title }: Metadata): boolean =>
	/(?:会议|会商|会|专题)纪要(?:[（(][^（()）]{1,20}[）)])?$/.test(line) && line.length <= 60 && (title === null || title === line)

/**
 * 第一条, 第二条 …: five of them at least, three under a title that says 办法, 规定 …, and nothing that a plan is built of. A plan, an emergency plan too,
 * stays one however it is numbered.
 */
function articles(root: Root, title: string | null): Passage[] {
	const found: Passage[] = []
	let chapters = 0
	for (const { node } of walk(root.children)) {
		if (node.type === 'section' && node.numbering.rank === 1) chapters++
		if (node.type === 'paragraph') found.push(...articlesIn(trim(node.line)))
	}
	if (/(?:预案|方案|计划|规划|要点|分工|清单)(?:[（(][^（()）]{1,30}[）)])?$/.test(title ?? '')) return []
	const isRegulation = /(?:办法|条例|规定|细则|规则|章程|规程|准则|制度|公约)(?:[（(][^（()）]{1,30}[）)])?$/.test(title ?? '')
	return found.length >= (isRegulation ? 3 : 5) && (isRegulation || chapters === 0) ? found : []
}

/** The articles of a paragraph: one, or several where its lines were all of one length and have run together. */
function articlesIn(paragraph: Passage): Passage[] {
	const first = /^第[一二三四五六七八九十百零\d]{1,6}条(?![，。、例款件])/.test(paragraph.text)
	const starts = first ? [0, ...[...paragraph.text.matchAll(/。第[一二三四五六七八九十百零\d]{1,6}条\s/g)].map(({ index }) => index + 1)] : []
	return starts.map((start, at) => slice(paragraph, start, starts[at + 1]))
}
