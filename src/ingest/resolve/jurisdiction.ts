import { type Division, type Jurisdiction, levelOf, type Registries } from '../../model/index.ts'
import { type DivisionIndex, divisionIndex, divisionsAtHead, divisionsWithin, parentsOf } from './division-index.ts'
import { placeSlug } from './place-slug.ts'
import { shortPlaceName } from './slug.ts'

/** What a document prints of itself that may name its place. Titles of documents that it cites do not belong here. */
export interface JurisdictionEvidence {
	title: string | null
	noticeTitle: string | null
	issuers: readonly string[]
	documentNumber: string | null
	addressee: string | null
}

const country: Division = { code: '100000', name: '全国', former: false }

/**
 * The jurisdiction whose document this is: the place that the issuers (the head of the notice's title is one) and the plan's title
 * name. Null where they name none, or more than one remains: never guessed. Places called alike are told apart by a parent that is
 * printed, then by the document number (长朝府发 for 长春市朝阳区); the number never names a place by itself.
 * A township or a zone outside the table is no place of it, nor is the county before its name. A bare issuer (省…办公室) takes its
 * place from what the titles and the addressee print of that level.
 */
export function findJurisdiction(evidence: JurisdictionEvidence, registries: Pick<Registries, 'divisions' | 'placeSlugs' | 'polyphones'>): Jurisdiction | null {
	const index = divisionIndex(registries.divisions)
	const texts = [evidence.title, evidence.noticeTitle, evidence.addressee].filter(text => text !== null).map(plain)
	const issuers = [...evidence.issuers, headOf(evidence.noticeTitle)].map(plain).filter(issuer => issuer !== '')
	if (issuers.some(issuer => isBelowTable(issuer, index))) return null
	const stated = [...issuers.map(issuer => issuedBy(issuer, texts, index)), titled(evidence.title, index)].filter(named => named.length > 0)
	let candidates = stated.reduce<Division[] | null>((left, named) => (left === null ? named : left.filter(division => named.includes(division))), null) ?? []
	if (candidates.length > 1) candidates = narrowedByParents(candidates, [...issuers, ...texts], index)
	if (candidates.length > 1) candidates = narrowedByNumber(candidates, evidence.documentNumber, index)
	const [place] = candidates
	return place !== undefined && candidates.length === 1 ? jurisdictionOf(place, registries, index) : null
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** 渠县人民政府办公室关于印发……的通知 → 渠县人民政府办公室. */
function headOf(noticeTitle: string | null): string {
	const at = noticeTitle?.indexOf('关于') ?? -1
	return noticeTitle === null || at < 0 ? '' : noticeTitle.slice(0, at)
}

const national =
	/^(?:中共中央|中央|国务院|全国|国家|中华人民共和国|中国(?!共产党)|外交部|国防部|教育部|科技部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|生态环境部|住房和?城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事?务?部|应急管?理?部|审计署|海关总署|市场监管总局)/u

const bareLevel = /^[省市县区州旗](?!域)/u

const withoutParty = (issuer: string): string => issuer.replace(/^(?:中共|中国共产党)/u, '')

/** A township, a village or a zone that the table does not have: its document is not that of the county or city before it. */
function isBelowTable(issuer: string, index: DivisionIndex): boolean {
	const { rest } = divisionsAtHead(withoutParty(issuer), index)
	return /[镇乡](?:人民政府|党委)|村(?:民|党)委|街道(?:办|党|工委)|社区居|区(?:管委会|管理委员会|党工委|工委)/u.test(rest)
}

/** The places that may be meant by an issuer's name. */
function issuedBy(issuer: string, texts: readonly string[], index: DivisionIndex): Division[] {
	if (national.test(issuer)) return [country]
	const { divisions } = divisionsAtHead(withoutParty(issuer), index)
	if (divisions.length > 0) return divisions
	const level = bareLevel.exec(issuer)?.[0]
	if (level === undefined) return []
	return [...new Set(texts.flatMap(text => divisionsWithin(text, index, division => division.name.endsWith(level))))]
}

/** The places that the plan's title begins with. */
function titled(title: string | null, index: DivisionIndex): Division[] {
	return title === null ? [] : divisionsAtHead(plain(title).replace(/^[《〈<]/u, ''), index).divisions
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

function jurisdictionOf(place: Division, registries: Pick<Registries, 'placeSlugs' | 'polyphones'>, index: DivisionIndex): Jurisdiction {
	const described = (division: Division) => ({ name: division.name, code: division.code, level: levelOf(division.code) })
	return { ...described(place), slug: placeSlug(place, registries), parents: parentsOf(place, index).map(described) }
}
