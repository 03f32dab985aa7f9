import { chineseDate } from '../../atlas/chinese-date.ts'
import { lineageDocuments, numberKey, type PublishedPlan, planPath, titleKey } from '../../atlas/index.ts'
import type { PageContext } from '../page-kind.ts'
import type { Mark, PrintedText } from './printed-text.ts'
import { type XmlNode, xml } from './xml.ts'

/** The elements inside the text: units with their roles, cited documents, and what the plan prints of itself. */
export function marksOf(context: PageContext, plan: PublishedPlan): (printed: PrintedText) => Mark[] {
	return printed => [...unitMarks(plan), ...citationMarks(context, plan), ...ownMarks(plan, printed)]
}

/** A printed name is a reference to the unit, in the role that the document gives it. */
function unitMarks({ tasks }: PublishedPlan): Mark[] {
	return tasks.flatMap(({ id, assignments }) =>
		assignments.map(({ unit, role, position }, index) => {
			const eId = `task_${id}__role_${index + 1}`
			const { next } = pieces(eId)
			return {
				start: position.start.offset,
				end: position.end.offset,
				wrap: (children: XmlNode[]) => {
					const own = next()
					return xml('role', { eId: own, refersTo: `#role_${role}` }, [xml('organization', { eId: `${own}__org_1`, refersTo: `#unit_${unit}` }, children)])
				},
			}
		}),
	)
}

/** A name that a paragraph's end cuts stands in several elements: each has an eId of its own. */
function pieces(eId: string): { next: () => string } {
	let count = 0
	return {
		next: () => {
			count += 1
			return count === 1 ? eId : `${eId}-${count}`
		},
	}
}

function citationMarks({ atlas, address }: PageContext, plan: PublishedPlan): Mark[] {
	const known = new Map(lineageDocuments(atlas).flatMap(document => document.citedAt.map(({ citation }) => [citation, document])))
	return plan.citations.map((citation, index) => {
		const cited = known.get(citation)?.plan
		const { next } = pieces(`ref_${index + 1}`)
		const href = cited ? address(planPath(atlas, cited)) : documentIri(citation)
		return { start: citation.position.start.offset, end: citation.position.end.offset, wrap: children => xml('ref', { eId: next(), href }, children) }
	})
}

/** The name of a document that the site does not have, after the naming convention: 国发〔2021〕9号 is /akn/cn/doc/国发/2021/9, percent-encoded. */
export function documentIri({ documentNumber, title }: { documentNumber: string | null; title: string | null }): string {
	const parts = documentNumber !== null ? numberKey(documentNumber).split(' ') : [titleKey(title ?? '') || 'unknown']
	return `/akn/cn/doc/${parts.map(encodeURIComponent).join('/')}`
}

/** Number, title, issuers and date where the plan prints them first. */
function ownMarks({ documentNumber, title, issuers, issuedOn }: PublishedPlan, printed: PrintedText): Mark[] {
	const end = printed.text.length
	const mark = (words: string | null, element: string, attributes: Record<string, string> = {}): Mark[] => {
		const place = words === null ? null : printed.find(words, 0, end)
		return place ? [{ ...place, wrap: children => xml(element, attributes, children) }] : []
	}
	return [
		...mark(documentNumber, 'docNumber'),
		...mark(title, 'docTitle'),
		...issuers.flatMap((issuer, index) => mark(issuer, 'docProponent', { refersTo: `#issuer_${index + 1}` })),
		...(issuedOn === null ? [] : mark(chineseDate(issuedOn), 'docDate', { date: issuedOn })),
	]
}
