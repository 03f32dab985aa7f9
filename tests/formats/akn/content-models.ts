/**
 * What Akoma Ntoso 3.0 (OASIS, akomantoso30.xsd) asks of the elements that the site uses: which attributes an element must have, and which elements may stand
 * in it, in which order. Written from the standard in our own words; what is not used is not in it.
 */
export interface ContentModel {
	/** The names of the child elements, each with a blank behind it, must match. */
	children: RegExp
	/** Whether text may stand between them. */
	isMixed: boolean
	required: readonly string[]
	optional: readonly string[]
}

const identity = '(FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+'
const inline = /^((role|organization|ref|docNumber|docTitle|docProponent|docDate) )*$/
const hierarchy = /^(num )?(heading )?((intro )?((section|hcontainer) )*(wrapUp )?|content )$/
const blocks = /^(p )*$/
const someBlocks = /^(p )+$/
const empty = /^$/

const model = (children: RegExp, required: readonly string[] = [], { isMixed = false, optional = [] as readonly string[] } = {}): ContentModel => ({
	children,
	isMixed,
	required,
	optional,
})
const words = (required: readonly string[] = [], optional: readonly string[] = []) => model(inline, required, { isMixed: true, optional: ['eId', ...optional] })
const value = model(empty, ['value'])
const reference = model(empty, ['eId', 'href', 'showAs'])

export const contentModels: Readonly<Record<string, ContentModel>> = {
	akomaNtoso: model(/^doc $/),
	doc: model(/^meta (preface )?(preamble )?mainBody (conclusions )?$/, ['name'], { optional: ['contains'] }),
	meta: model(/^identification (references )*(notes )*$/),
	identification: model(/^FRBRWork FRBRExpression FRBRManifestation $/, ['source']),
	FRBRWork: model(new RegExp(`^FRBRthis ${identity}FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRname )*$`)),
	FRBRExpression: model(new RegExp(`^FRBRthis ${identity}(FRBRversionNumber )?(FRBRauthoritative )?(FRBRlanguage )+$`)),
	FRBRManifestation: model(new RegExp(`^FRBRthis ${identity}(FRBRformat )?$`)),
	FRBRthis: value,
	FRBRuri: value,
	FRBRalias: model(empty, ['value', 'name']),
	FRBRdate: model(empty, ['date', 'name']),
	FRBRauthor: model(empty, ['href'], { optional: ['as'] }),
	FRBRcountry: value,
	FRBRsubtype: value,
	FRBRnumber: value,
	FRBRname: value,
	FRBRauthoritative: value,
	FRBRlanguage: model(empty, ['language']),
	FRBRformat: value,
	references: model(/^((original|TLCOrganization|TLCRole) )+$/, ['source']),
	original: reference,
	TLCOrganization: reference,
	TLCRole: reference,
	notes: model(/^(note )+$/, ['source']),
	note: model(someBlocks, ['eId']),
	preface: model(someBlocks),
	preamble: model(someBlocks),
	mainBody: model(/^((section|hcontainer|p) )+$/),
	conclusions: model(someBlocks),
	section: model(hierarchy, ['eId']),
	hcontainer: model(hierarchy, ['eId', 'name'], { optional: ['wId'] }),
	intro: model(blocks, ['eId']),
	content: model(blocks, ['eId']),
	wrapUp: model(blocks, ['eId']),
	num: words(),
	heading: words(),
	p: words(),
	role: words(['eId', 'refersTo']),
	organization: words(['eId', 'refersTo']),
	ref: words(['eId', 'href']),
	docNumber: words(),
	docTitle: words(),
	docProponent: words([], ['refersTo']),
	docDate: words(['date']),
}
