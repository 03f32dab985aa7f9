import type { Role } from '../../../model/plan.ts'
import { type Passage, slice } from '../../passage.ts'
import { stars } from './declared-rules.ts'
import { roleOfLabel } from './labels.ts'

const markPattern = /[（(〔[](?:为|是)?((?:牵头|主办|主责|配合|参与|协办|协助)(?:单位|部门)?)[）)〕\]]$/

const starred = new RegExp(`^[${stars}]+|[${stars}]+$`)

/** A printed name without the star at it. */
export function withoutStar(name: string): string {
	return name.replace(starred, '')
}

/** Whether a name bears the star that a document may declare to mark who leads; and the name without it. */
export function readStar(name: Passage): { name: Passage; star: boolean } {
	const match = starred.exec(name.text)
	if (!match || match[0].length === name.text.length) return { name, star: false }
	return { name: match.index > 0 ? slice(name, 0, match.index) : slice(name, match[0].length), star: true }
}

/** A name, and the mark behind it that says its role: 县教育局（牵头） → 县教育局, lead. A bracket that holds another name is part of the name. */
export function readMark(name: Passage): { name: Passage; mark: { role: Role; words: Passage } | null } {
	const match = markPattern.exec(name.text)
	const role = match?.[1] ? roleOfLabel(match[1]) : null
	if (!match?.[1] || !role || match.index === 0) return { name, mark: null }
	const start = match.index + match[0].indexOf(match[1])
	return { name: slice(name, 0, match.index), mark: { role, words: slice(name, start, start + match[1].length) } }
}
