import type { Role } from '../../../model/plan.ts'
import { type Passage, slice } from '../../passage.ts'
import { roleOfLabel } from './labels.ts'

const markPattern = /[（(〔[](?:为|是)?((?:牵头|主办|主责|配合|参与|协办|协助)(?:单位|部门)?)[）)〕\]]$/

/** A name, and the mark behind it that says its role: 县教育局（牵头） → 县教育局, lead. A bracket that holds another name is part of the name. */
export function readMark(name: Passage): { name: Passage; mark: { role: Role; words: Passage } | null } {
	const match = markPattern.exec(name.text)
	const role = match?.[1] ? roleOfLabel(match[1]) : null
	if (!match?.[1] || !role || match.index === 0) return { name, mark: null }
	const start = match.index + match[0].indexOf(match[1])
	return { name: slice(name, 0, match.index), mark: { role, words: slice(name, start, start + match[1].length) } }
}
