import { bodySuffix, governmentSuffix } from './body-names.ts'
import { fold } from './fold.ts'
import { bodiesOf, isPlaceAlone, type Reading, type Term } from './reading.ts'

/** Nothing but names of bodies is asked for. */
export function isBodiesAlone(reading: Reading): boolean {
	const bodies = bodiesOf(reading)
	return bodies.length > 0 && reading.terms.every(({ text }) => bodies.includes(text))
}

/** Something is asked for that is no name, or what several bodies do together. */
export function isTopic(reading: Reading): boolean {
	const bodies = bodiesOf(reading)
	const isName = ({ text }: Term) => bodies.includes(text) || text === reading.documentNumber?.value || reading.figures.some(({ from }) => from === text)
	return !isPlaceAlone(reading) && !isPerson(reading) && (reading.terms.some(term => !isName(term)) || bodies.length > 1 || isFieldWord(reading))
}

/** Who holds an office (县长是谁) no plan says. */
function isPerson({ terms }: Reading): boolean {
	return terms.length === 1 && terms.every(({ folded }) => /(?:[省市县区镇乡局院部会社处科]长|书记|主任|主席|负责人)$/u.test(folded))
}

/** An action of the outline is asked for by its title. */
export function isTitle({ actions }: Reading): boolean {
	return actions.some(({ from }) => /(?:行动|工程)$/u.test(from))
}

/** 食品安全 stands for a field of government, but it is not the field's name (市场监管): rather a topic. */
export function isFieldWord({ functions, units, terms }: Reading): boolean {
	const [term, another] = terms
	return (
		term !== undefined &&
		!another &&
		functions.length > 0 &&
		units.length === 0 &&
		!bodySuffix.test(term.folded) &&
		functions.every(({ value }) => withoutAnd(value.name) !== withoutAnd(term.folded))
	)
}

function withoutAnd(name: string): string {
	return fold(name).replace(/[和与及]/gu, '')
}

/** Who asks for a body that no plan names (北京市教育局) must not get what others with such a name do. */
export function isBodyName({ terms }: Reading): boolean {
	const [term, another] = terms
	return term !== undefined && !another && governmentSuffix.test(term.folded) && term.folded.length <= 12
}
