import { shortPlaceName } from '../ingest/resolve/slug.ts'
import type { Jurisdiction } from '../model/index.ts'
import { issuedTitle } from './document-key.ts'

type Level = Jurisdiction['level']

/** Whose document it is. */
export interface DocumentHome {
	level: Level
	/** The place; null for the country. */
	place: string | null
}

/** From the country down; a zone stands beside the counties. */
export const levelRank: Readonly<Record<Level, number>> = { country: 0, province: 1, city: 2, county: 3, zone: 3 }

const national =
	/^(?:中华人民共和国|中共中央|中央|国务院|国家|全国|中国|最高人民|(?:外交|教育|科技|科学技术|工业和信息化|公安|民政|司法|财政|人力资源社会保障|人力资源和社会保障|自然资源|生态环境|住房城乡建设|住房和城乡建设|交通运输|水利|农业农村|农业|商务|文化和旅游|应急管理|退役军人)部)/

/** The short forms of provinces with which their document numbers begin, by the first two figures of their codes (GB/T 2260). */
const provinceForms: Readonly<Record<string, string>> = {
	...{ 11: '京', 12: '津', 13: '冀', 14: '晋', 15: '内', 21: '辽', 22: '吉', 23: '黑', 31: '沪', 32: '苏', 33: '浙', 34: '皖', 35: '闽', 36: '赣', 37: '鲁' },
	...{
		41: '豫',
		42: '鄂',
		43: '湘',
		44: '粤',
		45: '桂',
		46: '琼',
		50: '渝',
		51: '川',
		52: '黔',
		53: '云',
		54: '藏',
		61: '陕',
		62: '甘',
		63: '青',
		64: '宁',
		65: '新',
	},
}

/**
 * Whose document a citation names, as far as its title or its number says so: a place at the head of the title (of the issuer, or of the document itself), else
 * the first sign of the number (国发, 川府发, 达市府办发). Only the citing plan's own place and those above it are thought of. Null where neither says it, or two could be meant.
 */
export function maybeHome({ title, documentNumber }: { title: string | null; documentNumber: string | null }, jurisdiction: Jurisdiction): DocumentHome | null {
	const places = [jurisdiction, ...jurisdiction.parents]
	for (const head of title === null ? [] : [title, issuedTitle(title)].map(text => text.replace(/^[《〈<“"]+/, ''))) {
		if (national.test(head)) return { level: 'country', place: null }
		const place = places.filter(({ name }) => head.startsWith(name)).sort((a, b) => b.name.length - a.name.length)[0]
		if (place) return homeOf(place)
	}
	if (documentNumber === null) return null
	if (/^(?:国发|国办|国函|国科|中发|中办|中委)/.test(documentNumber)) return { level: 'country', place: null }
	const [only, ...others] = places.filter(place => documentNumber.startsWith(numberForm(place)))
	return only && others.length === 0 ? homeOf(only) : null
}

function homeOf({ level, name }: Pick<Jurisdiction, 'level' | 'name'>): DocumentHome {
	return level === 'country' ? { level, place: null } : { level, place: name }
}

/** With what the numbers of a place begin: 川, else the first sign of its name: 达. */
function numberForm({ level, name, code }: Pick<Jurisdiction, 'level' | 'name' | 'code'>): string {
	return (level === 'province' && provinceForms[code?.slice(0, 2) ?? '']) || shortPlaceName(name).slice(0, 1)
}
