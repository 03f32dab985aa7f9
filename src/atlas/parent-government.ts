import { localName } from '../ingest/resolve/local-name.ts'
import type { FunctionEntry, Unit } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'

const levelWord = /(?:自治区|[省市县区州旗盟])$/u
const office = /[局厅]$/u
const secondName = /\([^()]{1,30}\)$/u

/**
 * The government of which a body is a department. Only what is sure is claimed: the name is that of a body of the place (县教育局 in 渠县), the registry of
 * functions has its whole name, or each word of it, as that of a department at this level, and it has no function of which the registry does not say so.
 * Null for all others: the documents do not say whose they are.
 * @param registry the functions with what their `government` says
 * @returns 渠县人民政府
 */
export function parentGovernment(
	registry: readonly FunctionEntry[],
	{ jurisdiction }: Pick<PublishedPlan, 'jurisdiction'>,
	{ name, kind, functions }: Pick<Unit, 'name' | 'kind' | 'functions'>,
): string | null {
	const { level } = jurisdiction
	if (kind !== 'department' || functions.length === 0) return null
	const fields = functions.map(id => registry.find(entry => entry.id === id)?.government)
	const ofGovernment = fields.flatMap(field => (field?.levels.some(one => one === level) ? [field] : []))
	const word = levelWord.exec(jurisdiction.name)?.[0]
	const local = localName(name, jurisdiction).replace(secondName, '')
	if (ofGovernment.length < fields.length || word === undefined || !local.startsWith(word)) return null
	const own = local.slice(word.length).replace(/委员会$/u, '委')
	const isDepartment =
		ofGovernment.some(({ names }) => names.includes(own)) ||
		(office.test(own) &&
			isMadeOf(
				own.replace(office, ''),
				ofGovernment.flatMap(({ words }) => words),
			))
	return isDepartment ? `${jurisdiction.name}人民政府` : null
}

/** Whether a name is words of the list one after the other, 和 between them or not. */
function isMadeOf(name: string, words: readonly string[]): boolean {
	const ends = new Set([0])
	// Ends are found in order, and a set goes on to those that are added meanwhile.
	for (const end of ends) for (const word of words) for (const step of [word, `和${word}`]) if (name.startsWith(step, end)) ends.add(end + step.length)
	return name !== '' && ends.has(name.length)
}
