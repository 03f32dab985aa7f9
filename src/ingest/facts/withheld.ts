import type { ResolvedDocument } from '../draft.ts'

/** Why a document is not published: in words that quote nothing of it. */
export type Withheld = 'secrecy' | 'on-application' | 'not-public' | 'internal'

export const withheldWords: Readonly<Record<Withheld, string>> = {
	secrecy: '标有密级或份号',
	'on-application': '标明依申请公开',
	'not-public': '标明不予公开',
	internal: '标明只在内部使用',
}

/** What a printed statement says, the gravest first. */
const statements: readonly (readonly [RegExp, Withheld])[] = [
	[/绝密|机密|秘密|份号/, 'secrecy'],
	[/依申请/, 'on-application'],
	[/不予?公开|免予公开|暂不公开/, 'not-public'],
	[/内部|发至/, 'internal'],
]

/** Marks of secrecy stand at the head of a document (GB/T 9704-2012, 7.2.1 and 7.2.2); one with a star is a mark wherever it stands. */
const headLines = 30
const starred = /(?:绝密|机密|秘密)(?:级)?[★☆*＊]/u
const bareMark = /^(?:份号[:：]?|№|No\.?)?\d{0,8}(?:密级[:：]|秘级[:：])?(?:绝密|机密|秘密)(?:级)?(?:\d{1,2}年|长期)?(?:特急|加急|平急|急件)?$/u
const copyNumber = /^(?:份号[:：]?\d{1,8}|0\d{5})$/u
const longestMark = 40

/** What of a document says whether it is public. */
export interface PublicityEvidence {
	/** What the document states of being public, and what its sidecar states. */
	statements: readonly (string | null | undefined)[]
	text: string
	/** The lines, from 1, with which its files begin: each has a head of its own. */
	firstLines: readonly number[]
	/** The lines that belong to the page around it: a portal's menu may be longer than a head. */
	isAround: (line: number) => boolean
}

/**
 * Why a document is not for publication: it bears a mark of secrecy or a copy number (保守国家秘密法), or it or its sidecar says that it is not public
 * (政府信息公开条例, 14—16). Null where nothing of that is said. All statements and the whole text are looked at, because a mark that is
 * overlooked cannot be made good.
 */
export function withheldBecause({ statements: said, ...marked }: PublicityEvidence): Withheld | null {
	if (hasSecrecyMark(marked)) return 'secrecy'
	return statements.find(([words]) => said.some(one => one && words.test(one)))?.[1] ?? null
}

/** Why a document that was read is not for publication. */
export function withheldOf({ plan, text, sidecar }: Pick<ResolvedDocument, 'plan' | 'text' | 'sidecar'>): Withheld | null {
	const around = new Set<number>()
	for (const { reason, position } of plan.coverage.omitted)
		if (reason === 'navigation') for (let { line } = position.start; line <= position.end.line; line++) around.add(line)
	return withheldBecause({
		statements: [plan.disclosure, sidecar?.fields.disclosure],
		text,
		firstLines: plan.source.parts.map(({ firstLine }) => firstLine),
		isAround: line => around.has(line),
	})
}

function hasSecrecyMark({ text, firstLines, isAround }: Omit<PublicityEvidence, 'statements'>): boolean {
	const begins = new Set(firstLines)
	let filled = 0
	for (const [at, line] of text.split('\n').entries()) {
		if (begins.has(at + 1)) filled = 0
		if (line.length > longestMark * 4) continue
		const plain = line.replace(/[\s\p{Cf}]+/gu, '')
		if (plain === '' || plain.length > longestMark) continue
		if (starred.test(plain)) return true
		if (isAround(at + 1)) continue
		filled++
		if (filled <= headLines && (bareMark.test(plain) || copyNumber.test(plain))) return true
	}
	return false
}
