import { type Division, type Jurisdiction, levelOf, type Registries } from '../../model/index.ts'
import { partNames } from '../structure/part-names.ts'
import { type DivisionIndex, divisionIndex, divisionsAtHead, divisionsWithin, parentsOf } from './division-index.ts'
import { placesInText } from './place-in-text.ts'
import { placeSlug, zoneSlug } from './place-slug.ts'
import { shortPlaceName } from './slug.ts'
import { divisionsOfNewAreas, type Zone, zoneAt } from './zones.ts'

/** What a document prints of itself that may name its place. Titles of documents that it cites do not belong here. */
export interface JurisdictionEvidence {
	title: string | null
	noticeTitle: string | null
	issuers: readonly string[]
	documentNumber: string | null
	addressee: string | null
	/** The text before the first chapter: counts only where nothing else names a place. */
	preamble?: readonly string[]
}

/** The level of the State Council and its ministries, which the table of divisions does not have. */
export const country: Division = { code: '100000', name: '全国', former: false }

/** What addresses are made from. */
type PlaceRegistries = Pick<Registries, 'divisions' | 'placeSlugs' | 'polyphones'>

/** The jurisdiction whose document this is, where {@link placesMeant} leaves exactly one; else null: never guessed. */
export function findJurisdiction(evidence: JurisdictionEvidence, registries: PlaceRegistries): Jurisdiction | null {
	const [place, another] = placesMeant(evidence, registries)
	return place !== undefined && another === undefined ? place : null
}

/**
 * The places that may be meant: those that the issuers (the head of the notice's title is one) and the plan's title name. None where they name none or
 * contradict each other; several where places are called alike and neither a parent that is printed nor the document number (长朝府发 for 长春市朝阳区)
 * tells them apart; the number never names a place by itself. A township is no place of the table, nor is the county before its name. A zone hangs under
 * its city. A bare issuer (省…办公室) takes its place from what the titles and the addressee print of that level, else from its province's short form at
 * the head of the number (赣府厅发).
 */
export function placesMeant(evidence: JurisdictionEvidence, registries: PlaceRegistries): Jurisdiction[] {
	const index = divisionIndex(registries.divisions)
	const texts = [evidence.title, evidence.noticeTitle, evidence.addressee].filter(text => text !== null).map(plain)
	const issuers = [...evidence.issuers, ...partNames(headOf(evidence.noticeTitle))].map(plain).filter(issuer => issuer !== '')
	const inTitle = titled(evidence.title, index)
	// 广西北部湾…规划 of the State Council is about the region: its name without 自治区 in the title says whose the plan is only where no issuer does.
	const aboutRegion = inTitle.some(({ name }) => name.endsWith('自治区') && !plain(evidence.title ?? '').includes(name))
	const fromTitle = aboutRegion && issuers.some(issuer => issuedBy(issuer, texts, evidence.documentNumber, index).length > 0) ? [] : inTitle
	const zoneOf = new Map(issuers.map(issuer => [issuer, zoneAt(withoutParty(issuer), index)]))
	const zones = [...zoneOf.values()].filter(zone => zone !== null)
	const [zone] = zones
	// A district and the zone in its city that issue together are the district: 黄埔区人民政府 and 广州开发区管委会.
	const districts = issuers.filter(issuer => zoneOf.get(issuer) === null).flatMap(issuer => divisionsAtHead(withoutParty(issuer), index).divisions)
	const inDistrict =
		districts.length > 0 &&
		districts.every(district => zones.every(({ parents }) => parents[0] !== undefined && parentsOf(district, index).includes(parents[0])))
	if (zone && !inDistrict) {
		const agreed = zones.length === zoneOf.size && zones.every(({ name }) => name === zone.name)
		const inside = fromTitle.length === 0 || fromTitle.some(division => zone.parents.includes(division))
		return agreed && inside ? [zoneJurisdiction(zone, registries, index)] : []
	}
	const ofPlaces = inDistrict ? issuers.filter(issuer => !zoneOf.get(issuer)) : issuers
	if (ofPlaces.some(issuer => isBelowTable(issuer, index))) return []
	const issuedIn = ofPlaces.map(issuer => issuedBy(issuer, texts, evidence.documentNumber, index)).filter(named => named.length > 0)
	// A county that transmits its province's plan: the issuer's place counts.
	const transmitted = fromTitle.length > 0 && issuedIn.flat().some(place => parentsOf(place, index).some(parent => fromTitle.includes(parent)))
	const stated = transmitted || fromTitle.length === 0 ? issuedIn : [...issuedIn, fromTitle]
	if (stated.length === 0) {
		const levels = new Set(ofPlaces.map(issuer => bareLevel.exec(issuer)?.[0]))
		const inText =
			levels.size <= 1 && !ofPlaces.some(issuer => !bareLevel.test(issuer)) ? placesInText((evidence.preamble ?? []).map(plain), [...levels][0], index) : []
		return inText.length === 1 ? inText.map(place => jurisdictionOf(place, registries, index)) : []
	}
	let candidates = stated.reduce<Division[] | null>((left, named) => (left === null ? named : left.filter(division => named.includes(division))), null) ?? []
	if (candidates.length > 1) candidates = narrowedByParents(candidates, [...issuers, ...texts], index)
	if (candidates.length > 1) candidates = narrowedByNumber(candidates, evidence.documentNumber, index)
	return candidates.map(place => jurisdictionOf(place, registries, index))
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** 渠县人民政府办公室关于印发……的通知 → 渠县人民政府办公室. */
function headOf(noticeTitle: string | null): string {
	const at = noticeTitle?.indexOf('关于') ?? -1
	return noticeTitle === null || at < 0 ? '' : noticeTitle.slice(0, at)
}

/** Bodies of the country by their own names; the others are a place's. */
const national =
	/^(?:中共中央|中央|国务院|全国|国家|中华人民共和国|中国(?!共产党)|外交部|国防部|教育部|科技部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|生态环境部|住房和?城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事?务?部|应急管?理?部|审计署|海关总署|市场监管总局|税务总局|体育总局|广电总局|人民银行总行|最高人民|国资委|银保监会|证监会|发展改革委(?=、|$|办公厅)|中央军委)/u

/** Bodies of the country whose offices in a place bear both names: 国家税务总局渠县税务局. */
const vertical = /^(?:国家税务总局|国家统计局|国家金融监督管理总局|国家矿山安全监察局|国家能源局|中国人民银行|中国气象局|国网)/u

const bareLevel = /^(?:自治[区州县旗]|[省市县区州旗盟])(?!域)/u

/** The short forms of the provinces (简称), as they begin document numbers: 赣府厅发. */
const provinceSigns: Readonly<Record<string, string>> = Object.fromEntries(
	'京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 渝50 川51 黔52 贵52 滇53 云53 藏54 陕61 甘62 青63 宁64 新65'
		.split(' ')
		.map(entry => [entry.slice(0, 1), `${entry.slice(1)}0000`]),
)

const withoutParty = (issuer: string): string => issuer.replace(/^(?:中共|中国共产党)/u, '')

/** A township, a village or a zone that the table does not have: its document is not that of the county or city before it. */
function isBelowTable(issuer: string, index: DivisionIndex): boolean {
	const { rest } = divisionsAtHead(withoutParty(issuer), index)
	return /[镇乡](?:人民政府|党委)|村(?:民|党)委|街道(?:办|党|工委)|社区居|区(?:管委会|管理委员会|党工委|工委)/u.test(rest)
}

/** The places that may be meant by an issuer's name. */
function issuedBy(issuer: string, texts: readonly string[], documentNumber: string | null, index: DivisionIndex): Division[] {
	const local = divisionsAtHead(issuer.replace(vertical, ''), index).divisions
	if (vertical.test(issuer) && local.length > 0) return local
	if (national.test(issuer)) return [country]
	const { divisions } = divisionsAtHead(withoutParty(issuer), index)
	if (divisions.length > 0) return divisions
	const level = bareLevel.exec(issuer)?.[0]
	if (level === undefined) return []
	const printed = texts.flatMap(text => [...divisionsWithin(text, index, division => division.name.endsWith(level)), ...divisionsOfNewAreas(text, index)])
	const ofLevel = [...new Set(printed.filter(division => division.name.endsWith(level)))]
	if (ofLevel.length > 0 || !['省', '自治区'].includes(level)) return ofLevel
	// The number confirms: a province's body writes the province's short form first, and its districts' bodies theirs behind it.
	const province = index.byCode.get(provinceSigns[plain(documentNumber ?? '').charAt(0)] ?? '')
	return province?.name.endsWith(level) ? [province] : []
}

/** The places that the plan's title begins with, behind a year at most. */
function titled(title: string | null, index: DivisionIndex): Division[] {
	return title === null ? [] : divisionsAtHead(plain(title).replace(/^[《〈<]?(?:\d{4}年度?)?/u, ''), index).divisions
}

/** Of places called alike, those one of whose parents is printed. */
function narrowedByParents(candidates: Division[], texts: readonly string[], index: DivisionIndex): Division[] {
	const confirmed = candidates.filter(division => parentsOf(division, index).some(parent => texts.some(text => text.includes(parent.name))))
	return confirmed.length > 0 ? confirmed : candidates
}

/** Of places called alike, those whose parent and own first characters begin the number: 长朝府发. */
function narrowedByNumber(candidates: Division[], documentNumber: string | null, index: DivisionIndex): Division[] {
	if (documentNumber === null) return candidates
	const confirmed = candidates.filter(division =>
		parentsOf(division, index).some(parent => plain(documentNumber).startsWith(parent.name.charAt(0) + shortPlaceName(division.name).charAt(0))),
	)
	return confirmed.length > 0 ? confirmed : candidates
}

/** A division of the table (or the country) as plans bear it: with its level, address and parents. */
export function jurisdictionOf(place: Division, registries: Pick<Registries, 'placeSlugs' | 'polyphones'>, index: DivisionIndex): Jurisdiction {
	const described = (division: Division) => ({ name: division.name, code: division.code, level: levelOf(division.code) })
	return { ...described(place), slug: placeSlug(place, registries), parents: parentsOf(place, index).map(described) }
}

function zoneJurisdiction(zone: Zone, registries: PlaceRegistries, index: DivisionIndex): Jurisdiction {
	const [parent] = zone.parents
	const described = (division: Division) => ({ name: division.name, code: division.code, level: levelOf(division.code) })
	const known = index.byName.get(zone.name)?.[0]
	if (known) return jurisdictionOf(known, registries, index)
	const slug = zoneSlug(zone.name, zone.parents, parent ? placeSlug(parent, registries) : '', registries.polyphones)
	return { name: zone.name, code: null, level: 'zone', slug, parents: zone.parents.map(described) }
}
