/**
 * `node scripts/place-slugs.ts`: adds to content/place-slugs.yaml the divisions that have no address of their own yet, after content/divisions.csv
 * or content/polyphones.yaml got new lines. What the file has stays as it is: addresses are published.
 *
 * The rule: the plain pinyin belongs to the division that alone is highest among the current ones that are spelt alike. The others get the
 * pinyin of the full name (临沂市 → linyishi), or, where that is not theirs alone either, their parent's address before it (北京市朝阳区 →
 * beijing-chaoyang). Functional zones always have their city before them. Divisions of the past take what is left;
 * a page of the site (guide) is no place's address.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { reservedSlugs } from '../src/atlas/reserved-slugs.ts'
import { divisionIndex, parentsOf } from '../src/ingest/resolve/division-index.ts'
import { zoneSlug } from '../src/ingest/resolve/place-slug.ts'
import { plainPlaceSlug, shortPlaceName, slugOf } from '../src/ingest/resolve/slug.ts'
import { type Division, levelOf } from '../src/model/divisions.ts'
import { jurisdictionLevels } from '../src/model/plan.ts'
import { loadRegistries } from '../src/model/registries.ts'

const file = 'content/place-slugs.yaml'
const { divisions, polyphones, placeSlugs } = loadRegistries()
const index = divisionIndex(divisions)

const written = new Map(placeSlugs.map(({ code, slug }) => [code, slug]))
const plain = new Map(divisions.map(division => [division.code, plainPlaceSlug(division.name, polyphones)]))
const full = new Map(divisions.map(division => [division.code, slugOf(division.name, polyphones)]))
const current = divisions.filter(({ former }) => !former)
const plainTimes = countOf(current.map(({ code }) => plain.get(code)))
const fullTimes = countOf(current.map(({ code }) => full.get(code)))

const slugs = new Map(written)
const taken = new Set([...written.values(), ...reservedSlugs])
const rank = (division: Division) => (division.former ? 10 : 0) + jurisdictionLevels.indexOf(levelOf(division.code))
const ordered = [...divisions].sort((left, right) => rank(left) - rank(right))
// Those that keep their plain pinyin first, so that nothing else is put in its place.
const keepers = ordered.filter(division => levelOf(division.code) !== 'zone' && keepsPlain(division))
for (const division of [...keepers, ...ordered]) {
	if (slugs.has(division.code)) continue
	const slug = candidates(division).find(candidate => !taken.has(candidate))
	if (slug === undefined) throw new Error(`no address for ${division.code} ${division.name}`)
	slugs.set(division.code, slug)
	taken.add(slug)
}

function candidates(division: Division): string[] {
	const [parent] = parentsOf(division, index)
	const parentSlug = parent ? slugs.get(parent.code) : undefined
	const [own, whole] = [plain.get(division.code) as string, full.get(division.code) as string]
	const behindParent = parentSlug === undefined ? [] : [`${parentSlug}-${own}`, `${parentSlug}-${whole}`]
	const last = `${own}-${division.code}`
	if (levelOf(division.code) === 'zone') return [zoneSlug(division.name, parentsOf(division, index), parentSlug as string, polyphones), last]
	// The whole name of an autonomous place is long: its parent tells it apart in fewer letters.
	const wholeTells = division.name.length === shortPlaceName(division.name).length + 1 && (division.former || fullTimes.get(whole) === 1)
	return [...(keepsPlain(division) ? [own] : []), ...(wholeTells && !plainTimes.has(whole) ? [whole] : []), ...behindParent, last]
}

function keepsPlain(division: Division): boolean {
	const own = plain.get(division.code) as string
	if (reservedSlugs.has(own)) return false
	const alike = divisions.filter(other => other !== division && plain.get(other.code) === own && levelOf(other.code) !== 'zone')
	return alike.every(other => rank(other) > rank(division))
}

function countOf(values: readonly (string | undefined)[]): Map<string, number> {
	const times = new Map<string, number>()
	for (const value of values) if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1)
	return times
}

const added = divisions.filter(({ code }) => !written.has(code) && slugs.get(code) !== plain.get(code))
const lines = added.map(({ code, name, former }) => `- {code: '${code}', slug: ${slugs.get(code)}} # ${name}${former ? '（旧）' : ''}`)
const before = readFileSync(file, 'utf8').replace(/\n*$/, '\n')
writeFileSync(file, `${before}${lines.map(line => `${line}\n`).join('')}`)
process.stdout.write(`${file}：新增 ${added.length} 项，共 ${written.size + added.length} 项\n`)
