import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm'
import { aknNamespace } from '../../../src/formats/akn/akoma-ntoso.ts'
import { contentModels } from './content-models.ts'

/** A document as libxml2 reads it, and every way in which it is not as Akoma Ntoso 3.0 wants it. */
export interface CheckedDocument {
	faults: string[]
	/** The text of preface, preamble, body and conclusions. */
	text: string
	/** The text of an element by its eId; undefined for none. */
	textOf: (eId: string) => string | undefined
	/** Values of an attribute of the elements of a name. */
	valuesOf: (element: string, attribute: string) => string[]
}

/** Throws when the text is no well-formed XML. */
export function checkAkn(source: string): CheckedDocument {
	const document = XmlDocument.fromString(source)
	try {
		const faults: string[] = []
		const byId = new Map<string, string>()
		const values = new Map<string, string[]>()
		const references: string[] = []
		let text = ''
		const visit = (element: XmlElement) => {
			const { name } = element
			const model = contentModels[name]
			if (element.namespaceUri !== aknNamespace) faults.push(`${name} is of ${element.namespaceUri}`)
			if (!model) {
				faults.push(`${name} is not known`)
				return
			}
			const attributes = new Map(element.attrs.map(attribute => [attribute.name, attribute.value]))
			for (const attribute of model.required) if (!attributes.get(attribute)) faults.push(`${name} has no ${attribute}`)
			for (const [attribute, value] of attributes) {
				if (!model.required.includes(attribute) && !model.optional.includes(attribute)) faults.push(`${name} has ${attribute}`)
				values.set(`${name} ${attribute}`, [...(values.get(`${name} ${attribute}`) ?? []), value])
				if (['refersTo', 'source', 'as'].includes(attribute) || (attribute === 'href' && value.startsWith('#'))) references.push(value.slice(1))
				if (attribute === 'date' && Number.isNaN(Date.parse(value))) faults.push(`${value} is no date`)
				if (['eId', 'wId'].includes(attribute) && /\s/.test(value)) faults.push(`${value} is no id`)
			}
			const eId = attributes.get('eId')
			if (eId !== undefined && byId.has(eId)) faults.push(`${eId} stands twice`)
			if (eId !== undefined) byId.set(eId, element.content)
			if (['preface', 'preamble', 'mainBody', 'conclusions'].includes(name)) text += element.content
			const children: string[] = []
			for (let child = element.firstChild; child; child = child.next) {
				if (child instanceof XmlElement) {
					children.push(`${child.name} `)
					visit(child)
				} else if (!model.isMixed && child instanceof XmlText && child.content.trim() !== '') faults.push(`${name} has text: ${child.content}`)
			}
			if (!model.children.test(children.join(''))) faults.push(`${name} has ${children.join('').slice(0, 200)}`)
		}
		visit(document.root)
		for (const reference of references) if (!byId.has(reference)) faults.push(`#${reference} leads nowhere`)
		return { faults, text, textOf: eId => byId.get(eId), valuesOf: (element, attribute) => values.get(`${element} ${attribute}`) ?? [] }
	} finally {
		document.dispose()
	}
}
