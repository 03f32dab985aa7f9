import { type Passage, slice, squeeze, trim } from '../../passage.ts'
import { departmentEnd, looksLikeBody, nameEnd, nameStart } from './name-form.ts'

const openers = '（(〔［[【〈《<{'
const closers = '）)〕］]】〉》>}'

const bodyWords = '部门|单位|方面|机构|成员|企业|院校|高校|银行|机关|组织|团体|人员|社会力量'
const duty = '(?:按照?(?:各自)?的?(?:职责|职能|分工)(?:分工)?)?(?:积极|共同|协同|分别)*(?:配合|负责|参与|协助|落实)?'

/**
 * Words that name no unit: 等, 等相关单位, 有关部门, 其他有关单位. They are not units and are dropped, also behind the last name of a list. With 各, a
 * place or a level before them (各有关部门, 省直有关部门) they are a group that stands as it is.
 */
const generic = new RegExp(
	`^(?:等|及|和|与|以及|其[他它余])*(?:有关|相关|等)+(?:[职责]能|责任)?(?:${bodyWords}|和|及|、)*(?:[（(][^（()）]{0,6}[）)])?${duty}$`,
)
/** What is left of a list behind 等; 等 in 高等院校, 中等职业学校 is part of a name. */
const tail = new RegExp(`(?<![高中初同平优对])等(?:[\u4e00-\u9fff0-9、]{0,12}(?:${bodyWords}))?(?:[（(](?:单位|部门|企业|机构|按职责分工)[）)])?${duty}$`)
const head = /^(?:(?:其中|具体)?(?:由|会同|以及|及|和|与|并由)|其中)(?=[\u4e00-\u9fff])(?!田|平|谐|政)/
const followUp = /(?<=.)(?:按照?(?:各自)?职责(?:分工)?)?(?:积极|共同|协同|分别|具体|牵头)*(?:配合|负责|参与|落实)$/

/** What fills a cell in which no unit stands, and what has no Chinese in it at all. */
const filler = /^(?:以?下同|无|略|暂无|同上|待定|\P{Script=Han}*)$/u
/** A declaration that cannot be followed in plain text: 加粗为牵头单位. */
const declares = /[为是](?:牵头|责任|配合)(?:单位|部门)$/
/** A remark behind a name, such as whom to ask there: 县教育局（联系人：…）. */
const remark = /[（(][^（()）]*(?:[:：]|\d\s*[年月]|年底|月底|长期|下同)[^（()）]*[）)]$/

const and = /^(?:以及|和|与|及|会同)/
/** No name of a body is longer, the brackets behind it included. What is longer is a sentence. */
const longestName = 80

export interface SplitOptions {
	/** In a table's cell a line break may stand for a separator: 县教育局⏎县科协. In running text it is the end of the line and nothing more. */
	breaksPart?: boolean
	/** Source offsets before which something was cut out: no name reaches over them. */
	cuts?: ReadonlySet<number>
}

/**
 * Cuts a list of names into the names, as printed but without blanks. Separators are 、，,；; and — between two whole names — 和, 与, 及, 以及, 会同 and a
 * blank; never inside brackets. Generic words are dropped, a name printed as a group (各乡镇人民政府(街道办事处)) stays one.
 */
export function splitNames(list: Passage, { breaksPart = false, cuts }: SplitOptions = {}): Passage[] {
	return pieces(list, cuts)
		.flatMap(piece => splitAtGaps(piece, breaksPart))
		.flatMap(splitAtAnd)
		.map(clean)
		.filter(
			name =>
				name.text !== '' &&
				name.text.length <= longestName &&
				!/[:：]/.test(name.text) &&
				!filler.test(name.text) &&
				!generic.test(name.text) &&
				!declares.test(name.text),
		)
}

interface Span {
	start: number
	end: number
}

function pieces(list: Passage, cuts?: ReadonlySet<number>): Passage[] {
	const spans: Span[] = []
	let depth = 0
	let start = 0
	const paired = pairedOpeners(list.text)
	for (let at = 0; at <= list.text.length; at++) {
		const sign = list.text[at]
		if (at > start && cuts?.has(list.offsets[at] ?? -1)) {
			spans.push({ start, end: at })
			start = at
			depth = 0
		}
		if (paired.has(at)) depth++
		else if (sign !== undefined && closers.includes(sign)) depth = Math.max(0, depth - 1)
		else if (sign === undefined || (depth === 0 && '、，,；;。\n'.includes(sign))) {
			spans.push({ start, end: at })
			start = at + 1
		}
	}
	return regroup(spans, list.text).map(({ start, end }) => trim(slice(list, start, end)))
}

/** The opening brackets that are closed: one that is not encloses nothing. */
function pairedOpeners(text: string): Set<number> {
	const open: number[] = []
	const paired = new Set<number>()
	for (let at = 0; at < text.length; at++) {
		if (openers.includes(text[at] as string)) open.push(at)
		else if (closers.includes(text[at] as string)) {
			const partner = open.pop()
			if (partner !== undefined) paired.add(partner)
		}
	}
	return paired
}

const level =
	'(?:地级以上市|地级市|县级市|设区市|自治区|直辖市|自治州|自治县|自治旗|街道|乡镇|镇街|[省市县区州盟旗镇乡村])+(?:[（(〔〈][省市县区州盟旗街道乡镇、，,/]{1,8}[）)〕〉])?'
const firstOfGroup = new RegExp(`^\\s*各(?:有关|相关)?${level}\\s*$`)
const nextOfGroup = new RegExp(`^\\s*${level}\\s*$`)
/** The word that a group shares; 县（市）市场监管局 behind 各区 too, but 市教育局 is a body of its own. */
const lastOfGroup = new RegExp(
	`^\\s*(?:${level}(?:人民政府|政府|党委|管委会|委|办事处)|${level}(?<=[）)〕〉])[\u4e00-\u9fff]{1,12}|(?![省市县区州国][^政管])[^局委办]{1,30}(?:领导小组|管委会|政府))\\s*(?:[（(][^（()）]*[）)]\\s*)?$`,
)
/** The second half of 各区县党委、政府. */
const halfOfGroup = /^\s*(?:人民政府|政府|党委|党工委|管委会|办事处)\s*$/

/**
 * 各市、州、县人民政府 is one party: 各 with a bare level before the separator goes on, over further levels (各区、县级市), until the word that they share; so do
 * two organs of the same places (各区县党委、政府).
 */
function regroup(spans: readonly Span[], text: string): Span[] {
	const result: Span[] = []
	const words = (index: number) => {
		const other = spans[index]
		return other && other.end - other.start <= longestName ? text.slice(other.start, other.end) : ''
	}
	for (let at = 0; at < spans.length; at++) {
		const span = spans[at] as Span
		let last = at
		// A comma may part those who lead from the others: only 、 holds a party together.
		const goesOn = (pattern: RegExp) => text[spans[last]?.end ?? text.length] === '、' && pattern.test(words(last + 1))
		if (firstOfGroup.test(words(at))) {
			while (last < at + 6 && goesOn(nextOfGroup)) last++
			if (goesOn(lastOfGroup)) last++
		}
		if (/^\s*各.*(?:党委|党工委)\s*$/.test(words(last)) && goesOn(halfOfGroup)) last++
		result.push({ start: span.start, end: (spans[last] as Span).end })
		at = last
	}
	return result
}

/** Blanks, and in cells line breaks, between two whole names. */
function splitAtGaps(name: Passage, breaksPart: boolean): Passage[] {
	return cutWhere(name, at => {
		const blanks = /^\s+/.exec(name.text.slice(at, at + 40))?.[0].length ?? 0
		const broken = breaksPart && (name.offsets[at] ?? 0) - (name.offsets[at - 1] ?? 0) > 1
		return blanks > 0 ? blanks : broken ? 0 : null
	})
}

function splitAtAnd(name: Passage): Passage[] {
	return cutWhere(name, at => and.exec(name.text.slice(at, at + 2))?.[0].length ?? null)
}

/** Cuts where `separatorAt` sees one (its length; null for none), outside brackets, between a word that ends and a word that begins like a name. */
function cutWhere(name: Passage, separatorAt: (at: number) => number | null): Passage[] {
	const result: Passage[] = []
	let depth = 0
	let start = 0
	for (let at = 1; at < name.text.length - 1; at++) {
		const sign = name.text[at] as string
		if (openers.includes(sign)) depth++
		else if (closers.includes(sign)) depth = Math.max(0, depth - 1)
		if (depth !== 0 || at <= start) continue
		const length = separatorAt(at)
		if (length === null || !parts(name.text.slice(Math.max(start, at - longestName), at), name.text.slice(at + length, at + length + longestName))) continue
		result.push(slice(name, start, at))
		start = at + length
	}
	result.push(slice(name, start))
	return result
}

/** Whether two words are two names: the one ends as bodies do, and the other begins so (各县, 市教育局) or ends so too (教育部和科技部). */
function parts(leftWords: string, right: string): boolean {
	const left = leftWords.replace(/(?<![高中初])等$/, '')
	if (/^(?:各|有关|相关|其[他它余])/.test(right) && looksLikeBody(left)) return true
	return nameEnd.test(left) && (nameStart.test(right) || (departmentEnd.test(left) && departmentEnd.test(right.replace(/(?:以及|和|与|及|会同|等).*$/, ''))))
}

function clean(name: Passage): Passage {
	let result = withoutLonelyBrackets(squeeze(name))
	if (result.text.length > longestName) return result
	for (const pattern of [remark, head, tail, followUp]) {
		const match = pattern.exec(result.text)
		if (!match) continue
		result = match.index === 0 ? slice(result, match[0].length) : slice(result, 0, match.index)
	}
	return result
}

/** Half of a pair at the end or start of a name is left over from the clause around it. */
function withoutLonelyBrackets(name: Passage): Passage {
	let result = name
	const count = (signs: string) => [...result.text].filter(sign => signs.includes(sign)).length
	if (result.text.length > longestName) return result
	while (result.text !== '' && closers.includes(result.text.at(-1) as string) && count(closers) > count(openers)) result = slice(result, 0, -1)
	while (result.text !== '' && openers.includes(result.text[0] as string) && count(openers) > count(closers)) result = slice(result, 1)
	while (result.text !== '' && openers.includes(result.text.at(-1) as string)) result = slice(result, 0, -1)
	while (result.text !== '' && closers.includes(result.text[0] as string)) result = slice(result, 1)
	return result
}
