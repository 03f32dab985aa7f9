import { numberWords } from '../number-words.ts'
import { all, at, elementsIn, numberAt, propertyOf, switchAt, type XmlElement } from './xml-tree.ts'

/** One level of a numbering, as ECMA-376 Part 1, 17.9 has it. */
interface Level {
	start: number
	format: string
	/** `（%1）`, `%1.%2` */
	text: string
	/** What stands between the number and the words. */
	suffix: 'tab' | 'space' | 'nothing'
	/** Whether the numbers of the levels above are printed in Arabic digits too. */
	isLegal: boolean
	/** Behind which level (from 1) it begins anew; null for every one above, 0 for none. */
	restart: number | null
	/** The style whose paragraphs are of this level. */
	style: string | undefined
}

/** A numbering that paragraphs refer to by its id: an abstract one, whose count it shares with others, and what it changes of it. */
interface Numbering {
	abstract: string
	levels: ReadonlyMap<number, Level>
	/** The levels that this numbering starts anew, and with what. */
	starts: ReadonlyMap<number, number>
}

/** Bullets say nothing; their signs are often of a font that only Word has. */
const silentFormats = new Set(['bullet'])

/** Counts the paragraphs of a document and gives the numbers that Word prints before them, in the order of the text. */
export class NumberCounter {
	readonly #numberings = new Map<number, Numbering>()
	readonly #counts = new Map<string, Map<number, number>>()
	readonly #started = new Set<string>()

	/** @param numbering the root of numbering.xml
	 * @param styleNumbering the numbering that a style of lists stands for, by its id */
	constructor(numbering: XmlElement | undefined, styleNumbering: (style: string) => number | undefined = () => undefined) {
		const abstracts = new Map(all(numbering, 'abstractNum').map(element => [element.attributes.get('abstractNumId') ?? '', element]))
		const nums = new Map(all(numbering, 'num').map(element => [Number(element.attributes.get('numId')), element]))
		for (const [id, element] of nums) {
			let abstract = propertyOf(element, 'abstractNumId') ?? ''
			const linked = propertyOf(abstracts.get(abstract), 'numStyleLink')
			if (linked !== undefined) {
				const byStyle = propertyOf(nums.get(styleNumbering(linked) ?? -1), 'abstractNumId')
				abstract = byStyle ?? [...abstracts].find(([, other]) => propertyOf(other, 'styleLink') === linked)?.[0] ?? abstract
			}
			const levels = new Map(all(abstracts.get(abstract), 'lvl').map(levelOf))
			const starts = new Map<number, number>()
			for (const change of all(element, 'lvlOverride')) {
				const level = Number(change.attributes.get('ilvl'))
				const own = at(change, 'lvl')
				if (own) levels.set(level, levelOf(own)[1])
				const start = numberAt(change, 'startOverride')
				if (start !== undefined) starts.set(level, start)
			}
			this.#numberings.set(id, { abstract, levels, starts })
		}
	}

	/** The level of a numbering that a style stands for; 0 where none does. */
	levelOfStyle(id: number, style: string | undefined): number {
		return [...(this.#numberings.get(id)?.levels ?? [])].find(([, level]) => level.style !== undefined && level.style === style)?.[0] ?? 0
	}

	/** Counts a paragraph and gives what is printed before its words, with the blank behind it; empty where nothing is. */
	next(id: number, number: number): string {
		const numbering = this.#numberings.get(id)
		const level = numbering?.levels.get(number)
		if (!numbering || !level) return ''
		const counts = this.#counts.get(numbering.abstract) ?? new Map<number, number>()
		this.#counts.set(numbering.abstract, counts)
		const first = !this.#started.has(`${id} ${number}`)
		this.#started.add(`${id} ${number}`)
		const anew = first ? numbering.starts.get(number) : undefined
		const last = counts.get(number)
		counts.set(number, anew ?? (last === undefined ? level.start : last + 1))
		for (const [deeper] of counts) {
			const restart = numbering.levels.get(deeper)?.restart ?? null
			if (deeper > number && (restart === null || number < restart)) counts.delete(deeper)
		}
		if (silentFormats.has(level.format)) return ''
		const text = level.text.replace(/%([1-9])/g, (_all, sign: string) => {
			const of = Number(sign) - 1
			const { format, start } = numbering.levels.get(of) ?? level
			if (format === 'none' || of > number) return ''
			const shown = counts.get(of) ?? numbering.starts.get(of) ?? start
			return numberWords(shown, level.isLegal ? 'decimal' : format)
		})
		// Behind 、 and ） the gap that Word prints says nothing; behind 1. it parts the number from a number.
		return text === '' || level.suffix === 'nothing' || /[、）】〕：]$/.test(text) ? text : `${text} `
	}
}

function levelOf(element: XmlElement): [number, Level] {
	// A format that older programs do not know stands in two ways; the second is for them.
	const choice = elementsIn(at(element, 'AlternateContent'))
	const format =
		propertyOf(element, 'numFmt') ?? choice.map(way => propertyOf(way, 'numFmt')).findLast(found => found !== undefined && found !== 'custom') ?? 'decimal'
	const suffix = propertyOf(element, 'suff')
	return [
		Number(element.attributes.get('ilvl')),
		{
			start: numberAt(element, 'start') ?? 0,
			format,
			text: propertyOf(element, 'lvlText') ?? '',
			suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
			isLegal: switchAt(element, 'isLgl') ?? false,
			restart: numberAt(element, 'lvlRestart') ?? null,
			style: propertyOf(element, 'pStyle'),
		},
	]
}
