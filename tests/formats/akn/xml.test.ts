import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { legalText } from '../../../src/atlas/xml-text.ts'
import { xml, xmlDocument } from '../../../src/formats/akn/xml.ts'
import { anyText } from '../../any-text.ts'

it('a document is well-formed whatever its texts are, and a reader finds them, in elements and in attributes', () => {
	fc.assert(
		fc.property(anyText(), text => {
			const document = XmlDocument.fromString(xmlDocument(xml('p', { title: text }, [text])))
			expect(document.root.content).toBe(legalText(text))
			expect(document.root.attr('title')?.value).toBe(legalText(text))
			document.dispose()
		}),
		{ numRuns: 100 },
	)
})
