import { isWholeTitle, letters } from './document-words.ts'
import { isNames } from './part-names.ts'

/** What the whole title of a notice says that it issues; of another title itself. */
export function issuedTitle(title: string): string | null {
	if (!isWholeTitle(title)) return null
	const inside = new RegExp(`(?:印发|转发|批转|发布|下发|公布)(?:《(.+)》|(.+?))的?(?:${letters})(?:[（(][^（()）]{1,40}[）)])*$`).exec(title)
	return inside ? (inside[1] ?? inside[2] ?? null) : null
}

/** So many signs at the beginning of a text may be the title that it bears. */
const longest = 240

/** Signs that a title has in one place and not in the other: 关于促进消费若干措施 and 关于促进消费的若干措施, 2021-2025年 and 2021—2025年. */
const aside = /[\p{P}\p{S}\s\p{Cf}的]/u

const words = (text: string): string => [...text].filter(sign => !aside.test(sign)).join('')

/**
 * Whether a text begins with the title of what a notice issues, and where that ends. The issued text may print its title more fully than the notice does,
 * with its place, its body or 关于 before it (印发科普工作要点的通知: 渠县教育局科普工作要点). Null where it begins otherwise.
 */
export function issuedTitleEnd(text: string, issued: string): { end: number; exact: boolean } | null {
	const wanted = words(issued)
	if (wanted.length < 4) return null
	const ends: number[] = []
	let head = ''
	for (let at = 0; at < Math.min(text.length, longest); at++) {
		const sign = text[at] as string
		if (aside.test(sign)) continue
		head += sign
		ends.push(at + 1)
	}
	const [start, length] =
		head.startsWith(wanted) || !wanted.startsWith('关于') ? [head.indexOf(wanted), wanted.length] : [head.indexOf(wanted.slice(2)), wanted.length - 2]
	if (start < 0 || (start > 0 && !mayPrecede(text.slice(0, ends[start - 1])))) return null
	return { end: ends[start + length - 1] as number, exact: start === 0 && length === wanted.length }
}

/** Words before a title that belong to it: a place, a body, and 关于. */
function mayPrecede(before: string): boolean {
	const plain = before.replace(/[\s\p{Cf}]+/gu, '').replace(/^“/, '')
	if (plain.length > 40 || /[《》〈〉。；，：、（(\d]/.test(plain)) return false
	const name = plain.replace(/关于$/, '')
	return name === '' || /^全?[^的]{1,12}[省市县区州盟旗]$/.test(name) || isNames(name)
}
