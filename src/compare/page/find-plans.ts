import { foldWithOffsets } from '../../search/query/fold.ts'
import { matchName, type NameForm, readTyped } from '../../search/query/match-name.ts'
import type { CataloguePlan } from '../compared-plan.ts'

/** So many plans are offered. */
const mostOffered = 8

const forms = new WeakMap<CataloguePlan, { form: NameForm; weight: number }[]>()

/**
 * The plans that what was typed may mean: by the place's name or pinyin, by the places above it, document number, year or title; those whose place is
 * named first, newest before older. Several words must all fit (达州 2023). Without words: all plans in their order.
 */
export function findPlans(plans: readonly CataloguePlan[], typed: string, chosen: readonly string[]): CataloguePlan[] {
	const free = plans.filter(({ id }) => !chosen.includes(id))
	const words = typed
		.trim()
		.split(/\s+/u)
		.filter(word => word !== '')
	if (words.length === 0) return free.slice(0, mostOffered)
	return free
		.flatMap((plan, order) => {
			const ranks = words.map(word => rankOf(plan, word))
			return ranks.includes(null) ? [] : [{ plan, order, rank: Math.max(...(ranks as number[])) }]
		})
		.sort((a, b) => a.rank - b.rank || Number(b.plan.isNewest) - Number(a.plan.isNewest) || a.order - b.order)
		.slice(0, mostOffered)
		.map(({ plan }) => plan)
}

function rankOf(plan: CataloguePlan, word: string): number | null {
	const typed = readTyped(word)
	const number = withoutMarks(typed.folded)
	if (number === '') return null
	const ranks = formsOf(plan).flatMap(({ form, weight }) => {
		const match = matchName(form, { folded: weight === 0 ? typed.folded : number, letters: typed.letters })
		return match ? [weight + match.rank] : []
	})
	return ranks.length > 0 ? Math.min(...ranks) : null
}

/** Its name first, then what else it may be asked for by; brackets and blanks of document numbers are not typed. */
function formsOf(plan: CataloguePlan): { form: NameForm; weight: number }[] {
	const known = forms.get(plan)
	if (known) return known
	const { name, placeName, pinyin, parents, documentNumber, years, title, id } = plan
	const others = [...parents, documentNumber ?? '', ...years, title, id].filter(text => text !== '').map(withoutMarks)
	const made = [
		{ form: formOf(placeName, pinyin), weight: 0 },
		{ form: formOf(name, null), weight: 0 },
		...others.map(text => ({ form: formOf(text, null), weight: 10 })),
	]
	forms.set(plan, made)
	return made
}

function formOf(text: string, syllables: readonly string[] | null): NameForm {
	return { text, folded: foldWithOffsets(text), syllables, hasLevel: false, isAbbreviated: false, isWhole: false }
}

function withoutMarks(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
