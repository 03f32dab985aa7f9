import { type PublishedPlan, textOf } from '../../atlas/index.ts'
import type { PageContext } from '../page-kind.ts'
import { marksOf } from './marks.ts'
import { metaElement } from './meta.ts'
import { outlineOf } from './outline.ts'
import { PrintedText } from './printed-text.ts'
import { xml, xmlDocument } from './xml.ts'

/** The namespace of Akoma Ntoso 3.0, an OASIS standard since 2018. */
export const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/**
 * A plan as Akoma Ntoso 3.0: its whole text as published (personal data masked, page furniture left out) in its own order, with sections and tasks by the ids
 * of the site, each printed unit in its role, each cited document as a reference.
 */
export function akomaNtoso(context: PageContext, plan: PublishedPlan): string {
	const printed = new PrintedText(textOf(context.atlas, plan.id), plan, marksOf(context, plan))
	const { preface, preamble, body, conclusions } = outlineOf(plan, printed)
	const part = (name: string, blocks: typeof body) => (blocks.length > 0 ? [xml(name, {}, blocks)] : [])
	return xmlDocument(
		xml('akomaNtoso', { xmlns: aknNamespace }, [
			xml('doc', { name: 'fangan', contains: 'originalVersion' }, [
				metaElement(context, plan),
				...part('preface', preface),
				...part('preamble', preamble),
				xml('mainBody', {}, body.length > 0 ? body : [xml('p')]),
				...part('conclusions', conclusions),
			]),
		]),
	)
}
