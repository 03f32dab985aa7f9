import { type PublishedPlan, placeOf, planPath, roleWords, successorOf, unitPath } from '../../atlas/index.ts'
import { roles } from '../../model/index.ts'
import type { PageContext } from '../page-kind.ts'
import { type XmlElement, xml } from './xml.ts'

/** Stands for a date that the document does not print: the schema wants one. Its name says so. */
const noDate = '9999-12-31'

const roleNotes = {
	lead: '牵头：文件写明牵头这项任务的单位',
	responsible: '责任：文件写明负责这项任务的单位；文件没有写谁牵头时，不推断',
	support: '配合：文件写明配合、参与这项任务的单位',
} as const

/** What the document is, who is named in it, and how its roles are to be read. */
export function metaElement(context: PageContext, plan: PublishedPlan): XmlElement {
	return xml('meta', {}, [identification(context, plan), references(context, plan), notes(context, plan)])
}

/** The name of the plan as a work: /akn/cn/doc/fangan/quxian/2023/quxian-2023. */
function workIri({ id, jurisdiction, issuedOn }: PublishedPlan): string {
	const date = issuedOn ?? /-(\d{4})/.exec(id)?.[1]
	return ['/akn/cn/doc/fangan', jurisdiction.slug, ...(date === undefined ? [] : [date]), id].join('/')
}

function identification({ atlas, address }: PageContext, plan: PublishedPlan): XmlElement {
	const { documentNumber, title, issuers, issuedOn } = plan
	const work = workIri(plan)
	const expression = `${work}/zho@${issuedOn ?? ''}`
	const core = (iri: string, main: string, author: XmlElement[]) => [
		xml('FRBRthis', { value: main }),
		xml('FRBRuri', { value: iri }),
		xml('FRBRalias', { value: address(planPath(atlas, plan)), name: '网页' }),
		xml('FRBRdate', issuedOn === null ? { date: noDate, name: '成文日期未载明' } : { date: issuedOn, name: '成文日期' }),
		...author,
	]
	const authors =
		issuers.length > 0
			? issuers.map((_, index) => xml('FRBRauthor', { href: `#issuer_${index + 1}`, as: '#role_author' }))
			: [xml('FRBRauthor', { href: '#issuer_1', as: '#role_author' })]
	const editor = [xml('FRBRauthor', { href: '#zeren', as: '#role_editor' })]
	return xml('identification', { source: '#zeren' }, [
		xml('FRBRWork', {}, [
			...core(work, `${work}/!main`, authors),
			xml('FRBRcountry', { value: 'cn' }),
			xml('FRBRsubtype', { value: 'fangan' }),
			...(documentNumber === null ? [] : [xml('FRBRnumber', { value: documentNumber })]),
			...(title === null ? [] : [xml('FRBRname', { value: title })]),
		]),
		xml('FRBRExpression', {}, [
			...core(expression, `${expression}/!main`, authors),
			xml('FRBRauthoritative', { value: 'false' }),
			xml('FRBRlanguage', { language: 'zho' }),
		]),
		xml('FRBRManifestation', {}, [...core(`${expression}.akn`, `${expression}/!main.akn`, editor), xml('FRBRformat', { value: 'application/akn+xml' })]),
	])
}

function references({ atlas, address }: PageContext, plan: PublishedPlan): XmlElement {
	const { issuers, jurisdiction, units, title, id } = plan
	const makers = issuers.length > 0 ? issuers : [`${jurisdiction.name}（发文机关未载明）`]
	return xml('references', { source: '#zeren' }, [
		xml('original', { eId: 'original', href: workIri(plan), showAs: title ?? id }),
		xml('TLCOrganization', { eId: 'zeren', href: address('/'), showAs: '责任' }),
		...makers.map((name, index) =>
			xml('TLCOrganization', { eId: `issuer_${index + 1}`, href: `/akn/ontology/organization/cn/${encodeURIComponent(name)}`, showAs: name }),
		),
		...units.map(unit => xml('TLCOrganization', { eId: `unit_${unit.id}`, href: address(unitPath(atlas, plan, unit.id)), showAs: unit.name })),
		...roles.map(role => xml('TLCRole', { eId: `role_${role}`, href: `/akn/ontology/role/cn/${role}`, showAs: roleWords[role] })),
		xml('TLCRole', { eId: 'role_author', href: '/akn/ontology/role/cn/author', showAs: '发文机关' }),
		xml('TLCRole', { eId: 'role_editor', href: '/akn/ontology/role/cn/editor', showAs: '标注' }),
	])
}

/** Whether a newer plan is there, what each role is, and the rules that the document declares once for many tasks. */
function notes({ atlas, address }: PageContext, plan: PublishedPlan): XmlElement {
	const newer = successorOf(placeOf(atlas, plan.jurisdiction.slug), plan)
	const note = (eId: string, words: string) => xml('note', { eId }, [xml('p', {}, [words])])
	return xml('notes', { source: '#zeren' }, [
		...(newer === null ? [] : [note('note_newer', `不是现行方案，已有较新的：《${newer.title ?? newer.id}》${address(planPath(atlas, newer))}`)]),
		...roles.map(role => note(`note_${role}`, roleNotes[role])),
		...plan.declaredRules.map(({ text, position }, index) => note(`note_rule_${index + 1}`, `文件声明的规则（原文第 ${position.start.line} 行）：${text}`)),
	])
}
