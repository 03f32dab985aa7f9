import { type Passage, slice, squeeze, trim } from '../../passage.ts'

const openers = '（(〔［[【〈《<{'
const closers = '）)〕］]】〉》>}'

/** Words that name no unit: 等, 等相关单位, 有关部门, 其他有关单位. They are not units and are dropped, also behind the last name of a list. */
const generic =
	/^(?:等|及|和|与|以及|其[他它]|各|市|县|省|区|州)*(?:有关|相关|等)+(?:[职责]能)?(?:部门|单位|方面|机构|地区|地方)*(?:[（(][^（()）]{0,6}[）)])?(?:按?(?:各自)?职责分工)?(?:配合|负责|参与|落实)?$/
const tail =
	/等(?:[有相]关)?(?:职能|责任|成员)?(?:部门|单位|方面|机构)?(?:[（(](?:单位|部门)[）)])?(?:按?(?:照)?(?:各自)?职责(?:分工)?)?(?:积极|共同|协同)?(?:配合|负责|参与|协助|落实)?$/
const head = /^(?:由|以及|及|和|与)(?=[各省市县区州国团中])/
const followUp = /(?<=.)(?:积极|共同|协同)(?:配合|负责|参与|落实)$/

/**
 * The endings of names of bodies. Where a name ends so, 和 or 与 behind it parts two names (临空经济区管委会和各成员单位); inside a name it is part of it
 * (市经济和信息化局).
 */
const nameEnd =
	/(?:局|委|办|厅|部|院|会|署|室|处|科|队|站|所|中心|公司|银行|集团|单位|部门|政府|街道|乡镇|镇|乡|区|大学|学校|协|联|团委|委员会)(?:[（(〈][^（()）〉〈]*[）)〉])?$/
const nameStart = /^(?:各|省|市|县|区|州|团[省市县区]|国|中|有关|相关|其他)/

/**
 * Cuts a list of names into the names, as printed but without blanks. Separators are 、，,；; and — between two whole names — 和, 与, 及, 以及;
 * never inside brackets. Generic words are dropped, a name printed as a group (各乡镇人民政府(街道办事处)) stays one.
 */
export function splitNames(list: Passage): Passage[] {
	return pieces(list)
		.flatMap(splitAtAnd)
		.map(clean)
		.filter(name => name.text !== '' && !generic.test(name.text))
}

function pieces(list: Passage): Passage[] {
	const result: Passage[] = []
	let depth = 0
	let start = 0
	for (let at = 0; at <= list.text.length; at++) {
		const sign = list.text[at]
		if (sign !== undefined && openers.includes(sign)) depth++
		else if (sign !== undefined && closers.includes(sign)) depth = Math.max(0, depth - 1)
		else if (sign === undefined || (depth === 0 && '、，,；;。\n'.includes(sign))) {
			result.push(trim(slice(list, start, at)))
			start = at + 1
		}
	}
	// 各市、州、县人民政府 is one party: 各 with a bare word before the separator goes on until the word that they share.
	return regroup(result, list)
}

function regroup(names: Passage[], list: Passage): Passage[] {
	const result: Passage[] = []
	for (let at = 0; at < names.length; at++) {
		const name = names[at] as Passage
		const next = names[at + 1]
		if (
			next &&
			/^各[省市州县区盟旗设]{1,3}$/.test(name.text) &&
			/^[省市州县区盟旗]{1,3}(?:人民)?政府|^[^局委办]{1,12}(?:领导小组|管委会|政府)/.test(next.text)
		) {
			const start = list.offsets.indexOf(name.offsets[0] as number)
			const end = list.offsets.indexOf(next.offsets.at(-1) as number) + 1
			result.push(slice(list, start, end))
			at++
		} else result.push(name)
	}
	return result
}

function splitAtAnd(name: Passage): Passage[] {
	let depth = 0
	for (let at = 1; at < name.text.length - 1; at++) {
		const sign = name.text[at] as string
		if (openers.includes(sign)) depth++
		else if (closers.includes(sign)) depth--
		const word = /^(?:以及|和|与|及)/.exec(name.text.slice(at))?.[0]
		if (depth === 0 && word && nameEnd.test(name.text.slice(0, at)) && nameStart.test(name.text.slice(at + word.length))) {
			return [slice(name, 0, at), ...splitAtAnd(slice(name, at + word.length))]
		}
	}
	return [name]
}

function clean(name: Passage): Passage {
	let result = squeeze(name)
	for (const pattern of [head, tail, followUp]) {
		const match = pattern.exec(result.text)
		if (!match) continue
		result = match.index === 0 ? slice(result, match[0].length) : slice(result, 0, match.index)
	}
	return result
}
