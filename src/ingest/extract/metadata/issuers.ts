import { bare, dateLine, datePattern, isBodyName, sealNote } from '../../structure/document-words.ts'

/** A signature (发文机关署名, GB/T 9704-2012, 7.3.5): the names above a date, and the date. */
export interface Signature {
	names: string[]
	date: string
}

/** The first signature among the lines: names of bodies, a line each or several in a line, and below them or behind them a date. */
export function signatureOf(lines: readonly string[]): Signature | null {
	for (let at = 0; at < lines.length; at++) {
		const text = bare(lines[at] as string)
		const date = datePattern.exec(text)
		if (!date || date.index + date[0].length < text.length - 1) continue
		if (!dateLine.test(text)) {
			const names = namesIn(text.slice(0, date.index))
			if (date.index + date[0].length === text.length && names) return { names: [...namesAbove(lines, at), ...names].flatMap(parted), date: date[0] }
			continue
		}
		const names = namesAbove(lines, at)
		if (names.length > 0) return { names: names.flatMap(parted), date: date[0] }
	}
	return null
}

function namesAbove(lines: readonly string[], at: number): string[] {
	const names: string[] = []
	for (let line = at - 1; line >= 0 && names.length < 20; line--) {
		const found = namesIn(lines[line] as string)
		if (!found) break
		names.unshift(...found)
	}
	return names
}

/** The names of bodies that a line is made of; null for any other line. */
export function namesIn(line: string): string[] | null {
	const parts = line
		.trim()
		.split(/[\s\p{Cf}、，,]+/u)
		.filter(part => part !== '')
	if (parts.length > 1 && parts.every(isBodyName)) return parts.map(withoutSeal)
	const whole = bare(line)
	return isBodyName(whole) ? [withoutSeal(whole)] : null
}

const withoutSeal = (name: string): string => name.replace(sealNote, '')

/**
 * The issuers that the words before 关于 name, one by one. Names run together (北京市教育局北京市科技局) are parted where the signature prints them apart, else
 * where the place or the level begins again. 教育局等五部门 says that the signature names the others.
 */
export function issuersIn(heads: readonly string[], signed: readonly string[]): string[] {
	const others = /等.{0,4}(?:部门|单位|机关|厅局)$/
	const names = heads.flatMap(head => {
		const plain = bare(head)
		if (others.test(plain)) {
			const first = plain.replace(others, '')
			return signed.length > 1 && signed.some(name => name.includes(first) || first.includes(name)) ? [...signed] : first.split(/[、，]/)
		}
		if (signed.length > 1 && signed.join('') === plain) return [...signed]
		return (namesIn(head) ?? [plain]).flatMap(parted)
	})
	return [...new Set(names.map(withoutSeal).filter(name => name !== ''))]
}

const ministries =
	/^(?:中共中央|中央|国务院|国家|最高人民|全国|中国|教育部|科技部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源|自然资源部|生态环境部|住房|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人|应急管?理?部|人民银行|审计署|海关总署|税务总局|市场监管)/

/** Bodies of the country whose offices in a place bear both names: 国家税务总局渠县税务局. */
const vertical = '国家税务总局|国家统计局|国家金融监督管理总局|国家矿山安全监察局|国家能源局|中国人民银行|中国气象局'
const verticalHere = new RegExp(`^(?:${vertical})`)
const verticalBefore = new RegExp(`(?:${vertical})$`)

/** Cuts a name where another one begins: the same place or level comes again, 中共… and 人民政府 of one place, or a ministry. */
function parted(name: string): string[] {
	const place = /^(?:中共|中国共产党)?([省市县区州]|.{1,12}?[省市县区州盟旗])/.exec(name)?.[1]
	for (let at = 3; at <= name.length - 3; at++) {
		const rest = name.slice(at)
		const left = name.slice(0, at)
		const begins =
			(place !== undefined && (rest.startsWith(place) || rest.startsWith(`中共${place}`))) ||
			(ministries.test(name) && ministries.test(rest)) ||
			verticalHere.test(rest)
		if (begins && !verticalBefore.test(left) && isBodyName(left) && isBodyName(rest)) return [left, ...parted(rest)]
	}
	return [name]
}
