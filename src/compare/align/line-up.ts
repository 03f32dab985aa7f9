import { bigramsOf, diceOf } from '../../atlas/similarity.ts'
import type { ComparedPlan } from '../compared-plan.ts'
import type { ComparedLine, Entry } from './comparison.ts'
import { taskOf, textOf } from './entries.ts'
import { type Profile, profileOf } from './likeness.ts'
import { pairByLikeness } from './pair-by-likeness.ts'

interface Line {
	cells: (Entry | null)[]
	/** What the line is about: the words of the first plan that has it. */
	profile: Profile
	section: string
}

interface LineOptions {
	/** All of them are about the same: what is like nothing takes the next free place, so that no column has holes. */
	isOneMatter: boolean
	/** Of two periods a text that stands nearly whole in a longer one is like it. */
	isPeriods: boolean
}

/** What speaks for a pair of tasks under chapters of the same name. */
const sameSection = 0.05
/** Names of chapters that are as like as this are one. */
const leastSameSection = 0.6

/**
 * Puts what plans say side by side, what is alike in one line: the entries of the first plan in its order; each other plan's entries in the line that they are
 * most like; what a plan has beside these stands behind the line that it follows there, and at the end what stands before all.
 * @param entries for each plan, in the order of its document
 */
export function lineUp(plans: readonly ComparedPlan[], entries: readonly (readonly Entry[])[], { isOneMatter, isPeriods }: LineOptions): ComparedLine[] {
	const isSameSection = rememberSections()
	let lines: Line[] = []
	for (const [at, plan] of plans.entries()) {
		const own = (entries[at] ?? []).map(entry => ({ entry, profile: profileOfEntry(plan, entry), section: taskOf(plan, entry.task).section }))
		const pairs = pairByLikeness(
			lines.map(({ profile }) => profile),
			own.map(({ profile }) => profile),
			{ bonus: (line, index) => (isSameSection(lines[line]?.section, own[index]?.section) ? sameSection : 0), byPart: isPeriods },
		)
		const lineOf = new Map(pairs.map(({ a, b }) => [b, lines[a] as Line]))
		const free = isOneMatter ? lines.filter(line => !pairs.some(({ a }) => lines[a] === line)) : []
		const followers = new Map<Line | null, Line[]>()
		let anchor: Line | null = null
		for (const [index, { entry, profile, section }] of own.entries()) {
			const line = lineOf.get(index) ?? free.shift()
			if (line) {
				line.cells[at] = entry
				anchor = line
			} else {
				const added: Line = { cells: plans.map((_, plan) => (plan === at ? entry : null)), profile, section }
				const list = followers.get(anchor)
				if (list) list.push(added)
				else followers.set(anchor, [added])
			}
		}
		lines = [...lines.flatMap(line => [line, ...(followers.get(line) ?? [])]), ...(followers.get(null) ?? [])]
	}
	return lines.map(({ cells }) => ({ cells, change: null, elsewhere: null }))
}

const profiles = new WeakMap<object, Profile>()

/** Made once for each text. */
export function profileOfEntry(plan: ComparedPlan, entry: Entry): Profile {
	const text = textOf(plan, entry)
	const known = profiles.get(text)
	if (known) return known
	const profile = profileOf(text)
	profiles.set(text, profile)
	return profile
}

/** Whether two chapters have the same name, more or less: 农民科学素质提升行动 and （二）实施农民科学素质提升行动. */
function rememberSections(): (a?: string, b?: string) => boolean {
	const known = new Map<string, Map<string, boolean>>()
	return (a = '', b = '') => {
		if (a === b) return a !== ''
		const ofA = known.get(a) ?? new Map<string, boolean>()
		known.set(a, ofA)
		const isSame = ofA.get(b) ?? diceOf(bigramsOf(a), bigramsOf(b)) >= leastSameSection
		ofA.set(b, isSame)
		return isSame
	}
}
