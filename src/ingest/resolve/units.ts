import type { Unit } from '../../model/plan.ts'
import type { Registries, UnitCorrection } from '../../model/registries.ts'
import type { UsedCorrection } from '../draft.ts'
import type { ReadAssignment } from '../extract/extraction.ts'
import { functionsOf } from './functions.ts'
import { slugOf } from './slug.ts'
import { unitKind } from './unit-kind.ts'

/** The units of a plan, and which unit each printed name is. */
export interface ResolvedUnits {
	units: Unit[]
	/** From the printed name to the unit's id. */
	idOf: ReadonlyMap<string, string>
	corrections: UsedCorrection[]
	unusedCorrections: UsedCorrection[]
}

interface Spelling {
	printed: string
	count: number
	kind: Unit['kind']
	functions: string[]
}

/**
 * Printed names to units. Spellings become one unit when they are the same but for width and brackets' form; when one is the other's abbreviation
 * ({@link isAbbreviation}) and no second name could be meant; or when an entry of content/unit-corrections.yaml says that one is a misprint of the other.
 * Anything else stays a unit of its own. The unit bears its fullest name.
 */
export function resolveUnits(assignments: readonly ReadAssignment[], plan: string, registries: Registries): ResolvedUnits {
	const spellings = spellingsOf(assignments, registries)
	const registered = registries.unitCorrections.filter(entry => entry.plan === plan)
	const entries = registered.filter(({ printed, name }) => spellings.has(printed) && spellings.has(name))
	// What an entry calls right may not be put right itself: that would lead in a circle.
	const corrections = entries.filter(({ name }) => entries.every(({ printed }) => printed !== name))
	const target = targets([...spellings.values()], corrections)
	const groups = new Map<string, Spelling[]>()
	for (const spelling of spellings.values()) {
		const name = follow(spelling.printed, target)
		groups.set(name, [...(groups.get(name) ?? []), spelling])
	}
	const ids = new Set<string>()
	const idOf = new Map<string, string>()
	const units = [...groups].map(([name, group]): Unit => {
		const id = uniqueId(slugOf(name, registries.polyphones) || 'danwei', ids)
		for (const { printed } of group) idOf.set(printed, id)
		const ordered = [...group].sort((left, right) => right.count - left.count || (left.printed < right.printed ? -1 : 1))
		const main = spellings.get(name) as Spelling
		return { id, name, spellings: ordered.map(({ printed }) => printed), kind: main.kind, functions: main.functions }
	})
	const used = ({ printed, name, reason }: UnitCorrection): UsedCorrection => ({ printed, name, reason })
	return { units, idOf, corrections: corrections.map(used), unusedCorrections: registered.filter(entry => !corrections.includes(entry)).map(used) }
}

function spellingsOf(assignments: readonly ReadAssignment[], registries: Registries): Map<string, Spelling> {
	const spellings = new Map<string, Spelling>()
	for (const { printed } of assignments) {
		const known = spellings.get(printed)
		if (known) known.count++
		else spellings.set(printed, { printed, count: 1, kind: unitKind(printed, registries), functions: functionsOf(printed, registries) })
	}
	return spellings
}

/** From a spelling to the fuller one that it stands for. */
function targets(spellings: readonly Spelling[], corrections: readonly UnitCorrection[]): Map<string, string> {
	const target = new Map(corrections.map(({ printed, name }) => [printed, name]))
	const sound = spellings.filter(({ printed }) => !target.has(printed))
	const byForm = new Map<string, Spelling>()
	for (const spelling of sound) {
		const key = form(spelling.printed)
		const first = byForm.get(key)
		if (first) target.set(spelling.printed, first.printed)
		else byForm.set(key, spelling)
	}
	// The longest first: two candidates that are spellings of one unit are one.
	const distinct = [...byForm.values()].sort((left, right) => right.printed.length - left.printed.length)
	for (const spelling of distinct) {
		const fuller = new Set(distinct.filter(other => isAbbreviation(spelling, other)).map(other => follow(other.printed, target)))
		const [only] = fuller
		if (only !== undefined && fuller.size === 1) target.set(spelling.printed, only)
	}
	return target
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

/** Full- and half-width signs and the styles of brackets do not part two names. */
function form(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[〔［【〈]/g, '(')
		.replace(/[〕］】〉]/g, ')')
}

const suffixes = [
	'分局',
	'分中心',
	'分行',
	'支行',
	'分公司',
	'联合会',
	'协会',
	'委员会',
	'办公室',
	'管委会',
	'局',
	'委',
	'办',
	'厅',
	'部',
	'中心',
	'院',
	'会',
	'社',
	'站',
	'所',
	'队',
	'处',
	'联',
	'协',
	'党校',
	'公司',
	'银行',
]
/** 委 is short for 委员会, 联 for 联合会: the same form of body. */
const longForms: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室', 联: '联合会', 协: '协会' }

/**
 * Whether one name is the other's abbreviation: its characters are a subsequence of the other's (县卫健局 — 县卫生健康局), the form of body is the same
 * (局 and 局), so is what kind of body it is, and so are its functions, which must be known (县科技局 is not short for 县经信科技局: that one does more;
 * 县医院 may be any hospital). A body that begins with the other's whole name is a part of it (市生态环境局 — 市生态环境局临猗分局). A name that lacks only the
 * level before it (老干部事务中心 — 县老干部事务中心) is short for the one that has it.
 */
export function isAbbreviation(short: Omit<Spelling, 'count'>, long: Omit<Spelling, 'count'>): boolean {
	if (short.kind === 'collective' || long.kind === 'collective' || short.printed.length < 3) return false
	if (short.printed.length >= long.printed.length) return false
	if (/^[省市县区州]$/.test(long.printed.slice(0, 1)) && long.printed.slice(1) === short.printed) return true
	if (short.kind !== long.kind || bodyForm(short.printed) === null || bodyForm(short.printed) !== bodyForm(long.printed)) return false
	if (short.functions.length === 0 || isPartOf(long.printed, short.printed)) return false
	if ([...short.functions].sort().join() !== [...long.functions].sort().join()) return false
	return short.printed[0] === long.printed[0] && isSubsequence(short.printed, long.printed)
}

/** 市生态环境局临猗分局 is part of 市生态环境局; 县政府办公室 is only 县政府办 written out. */
function isPartOf(name: string, whole: string): boolean {
	return name.startsWith(whole) && name !== whole.slice(0, -1) + (longForms[whole.slice(-1)] ?? '')
}

function bodyForm(name: string): string | null {
	const suffix = suffixes.find(candidate => name.endsWith(candidate))
	return suffix ? (longForms[suffix] ?? suffix) : null
}

function isSubsequence(short: string, long: string): boolean {
	let at = 0
	for (const sign of long) if (sign === short[at]) at++
	return at === short.length
}

function uniqueId(slug: string, taken: Set<string>): string {
	let id = slug
	for (let times = 2; taken.has(id); times++) id = `${slug}-${times}`
	taken.add(id)
	return id
}
