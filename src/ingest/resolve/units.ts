import type { Jurisdiction, Unit } from '../../model/plan.ts'
import type { Registries, UnitCorrection } from '../../model/registries.ts'
import type { UsedCorrection } from '../draft.ts'
import { abbreviationKey, isAbbreviation, levelWords, type NamedBody, nationalWords } from './abbreviation.ts'
import { functionsOf, isReadByEnding } from './functions.ts'
import { localName } from './local-name.ts'
import { slugOf } from './slug.ts'
import { unitKind } from './unit-kind.ts'

/** The units of a plan, and which unit each printed name is. */
export interface ResolvedUnits {
	units: Unit[]
	/** From the name as meant to the unit's id. */
	idOf: ReadonlyMap<string, string>
	corrections: UsedCorrection[]
	unusedCorrections: UsedCorrection[]
}

/** A name as it is meant, and how it is printed. */
export interface MeantName {
	printed: string
	/** With the level that its list gives it ({@link meantNames}); mostly what is printed. */
	meant: string
}

interface Spelling extends NamedBody {
	/** As meant. */
	printed: string
	/** As printed, with how often. */
	forms: Map<string, number>
	functions: string[]
}

/**
 * Printed names to units. Spellings become one unit when they are the same but for width, brackets' form and the name of the plan's own place
 * ({@link localName}); when one is the other's abbreviation ({@link isAbbreviation}) or lacks only the level before it (老干部事务中心 —
 * 县老干部事务中心) and no second name could be meant; or when an entry of content/unit-corrections.yaml says that one is a misprint of the other.
 * Anything else stays a unit of its own. The unit bears its fullest name. The time is linear in the number of names.
 */
export function resolveUnits(names: readonly MeantName[], plan: string, registries: Registries, jurisdiction: Jurisdiction | null = null): ResolvedUnits {
	const spellings = spellingsOf(names, registries, jurisdiction)
	const registered = registries.unitCorrections.filter(entry => entry.plan === plan)
	const entries = registered.filter(({ printed, name }) => spellings.has(printed) && spellings.has(name))
	// What an entry calls right may not be put right itself: that would lead in a circle.
	const corrections = entries.filter(({ name }) => entries.every(({ printed }) => printed !== name))
	const target = targets([...spellings.values()], corrections)
	const groups = new Map<string, Spelling[]>()
	for (const spelling of spellings.values()) {
		const name = follow(spelling.printed, target)
		const group = groups.get(name)
		if (group) group.push(spelling)
		else groups.set(name, [spelling])
	}
	const idOfSlug = idMaker()
	const idOf = new Map<string, string>()
	const units = [...groups].map(([name, group]): Unit => {
		const id = idOfSlug(slugOf(name, registries.polyphones) || 'danwei')
		for (const { printed } of group) idOf.set(printed, id)
		const ordered = [...formsOf(group)].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1))
		const main = spellings.get(name) as Spelling
		return { id, name, spellings: ordered.map(([form]) => form), kind: main.kind, functions: main.functions }
	})
	const used = ({ printed, name, reason }: UnitCorrection): UsedCorrection => ({ printed, name, reason })
	return { units, idOf, corrections: corrections.map(used), unusedCorrections: registered.filter(entry => !corrections.includes(entry)).map(used) }
}

/** How a unit's names are printed, and how often each. */
function formsOf(group: readonly Spelling[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const { forms } of group) for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count)
	return counts
}

function spellingsOf(names: readonly MeantName[], registries: Registries, jurisdiction: Jurisdiction | null): Map<string, Spelling> {
	const spellings = new Map<string, Spelling>()
	for (const { printed: form, meant: printed } of names) {
		const known = spellings.get(printed)
		if (known) {
			known.forms.set(form, (known.forms.get(form) ?? 0) + 1)
			continue
		}
		const kind = unitKind(printed, registries)
		const functions = kind === 'collective' ? [] : functionsOf(printed, registries)
		const fields = isReadByEnding(printed, registries) ? [] : functions
		spellings.set(printed, { printed, name: localName(printed, jurisdiction), forms: new Map([[form, 1]]), kind, functions, fields })
	}
	return spellings
}

/** More spellings of one field in one plan are no spellings of one body: they stay apart, and the time linear. */
const mostAlike = 100

/** From a spelling to the fuller one that it stands for. */
function targets(spellings: readonly Spelling[], corrections: readonly UnitCorrection[]): Map<string, string> {
	const target = new Map(corrections.map(({ printed, name }) => [printed, name]))
	const distinct = distinctNames(
		spellings.filter(({ printed }) => !target.has(printed)),
		target,
	)
	const byName = new Map(distinct.map(spelling => [spelling.name, spelling]))
	const alike = Map.groupBy(distinct, abbreviationKey)
	// The longest first: two candidates that are spellings of one unit are one.
	for (const spelling of distinct.toSorted((left, right) => right.name.length - left.name.length)) {
		const key = abbreviationKey(spelling)
		const bucket = key === null ? [] : (alike.get(key) ?? [])
		const candidates = [
			...withLevel(spelling).flatMap(name => byName.get(name) ?? []),
			...(bucket.length > mostAlike ? [] : bucket.filter(other => isAbbreviation(spelling, other))),
		]
		const fuller = new Set(candidates.map(other => follow(other.printed, target)))
		const [only] = fuller
		if (only !== undefined && fuller.size === 1) target.set(spelling.printed, only)
	}
	return target
}

/** One spelling for each name: of those that say the same the fullest as printed, of equals the first. The others are led to it. */
function distinctNames(spellings: readonly Spelling[], target: Map<string, string>): Spelling[] {
	return [...Map.groupBy(spellings, ({ name }) => name).values()].map(same => {
		const main = same.reduce((fullest, other) => (other.printed.length > fullest.printed.length ? other : fullest))
		for (const { printed } of same) if (printed !== main.printed) target.set(printed, main.printed)
		return main
	})
}

/** The names that say what level of body a name means which leaves that out: 老干部事务中心 → 县老干部事务中心; 气象局 → 中国气象局. */
function withLevel({ name, kind, fields }: Spelling): string[] {
	if (kind === 'collective' || name.length < 3) return []
	return [...levelWords, ...(fields.length > 0 ? nationalWords : [])].map(word => word + name)
}

function follow(name: string, target: ReadonlyMap<string, string>): string {
	let current = name
	for (let steps = 0; steps <= target.size; steps++) {
		const next = target.get(current)
		if (next === undefined) return current
		current = next
	}
	return current
}

/** Gives ids that nobody has yet: the slug, then the slug with a number. */
function idMaker(): (slug: string) => string {
	const taken = new Set<string>()
	const last = new Map<string, number>()
	return slug => {
		let times = last.get(slug) ?? 1
		let id = times === 1 ? slug : `${slug}-${times}`
		while (taken.has(id)) id = `${slug}-${++times}`
		last.set(slug, times)
		taken.add(id)
		return id
	}
}
