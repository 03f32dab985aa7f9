import { bare, dateLine, datePattern, isBodyName, sealNote } from '../../structure/document-words.ts'
import { beginsLikeBody, isNames, partNames } from '../../structure/part-names.ts'

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
			if (date.index + date[0].length === text.length && names) return { names: [...namesAbove(lines, at), ...names].flatMap(partNames), date: date[0] }
			continue
		}
		const names = namesAbove(lines, at)
		if (names.length > 0) return { names: names.flatMap(partNames), date: date[0] }
	}
	return null
}

function namesAbove(lines: readonly string[], at: number): string[] {
	const names: string[] = []
	for (let line = at - 1; line >= 0 && names.length < 40; line--) {
		const found = namesIn(lines[line] as string)
		if (found) {
			names.unshift(...found)
			continue
		}
		// A name over two lines: 市营商环境建设工作 / 领导小组办公室.
		const [first] = names
		const whole = bare(lines[line] as string) + (first ?? '')
		if (first !== undefined && !beginsLikeBody(first) && beginsLikeBody(whole) && isBodyName(whole)) names[0] = whole
		break
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
	if (isBodyName(whole)) return [withoutSeal(whole)]
	const named = whole.length > 0 && isNames(whole) ? partNames(whole) : []
	return named.length > 1 ? named.map(withoutSeal) : null
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
			return signed.length > 1 ? [...signed] : plain.replace(others, '').split(/[、，]/)
		}
		if (signed.length > 1 && signed.join('') === plain) return [...signed]
		return (namesIn(head) ?? [plain]).flatMap(partNames)
	})
	return [...new Set(names.map(withoutSeal).filter(name => name !== ''))]
}

/** One form for the names of a body: 人民政府 as 政府, 县政府办 and 县府办 as 县政府办公室, 县委员会 as 县委. */
const shortForm = (name: string): string =>
	name
		.replace('人民政府', '政府')
		.replace(/(?<=[省市县区州旗盟])委员会/, '委')
		.replace(/(?<!政)府办(?=$|公[室厅]$)/, '政府办')
		.replace(/(?<=政府|委)办(?:公[室厅])?$/, '办公室')

/** 省人民政府办公厅, 省政府办公厅 and 省政府办 as 湖北省人民政府办公厅, where the document prints the name of the same body also in full. */
export function withPlace(names: readonly string[], printed: readonly string[]): string[] {
	return names.map(name => {
		const bareLevel = /^(?:自治[区州县旗]|[省市县区州旗盟])/.test(name)
		const fuller = printed.filter(other => {
			const before = shortForm(other).length - shortForm(name).length
			return other.length > name.length && shortForm(other).endsWith(shortForm(name)) && (before === 0 || (bareLevel && before <= 12))
		})
		return new Set(fuller).size === 1 ? (fuller[0] as string) : name
	})
}
