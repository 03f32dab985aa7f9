import type { UnitName } from '../names.ts'
import { fold } from './fold.ts'

const levels = '县市区旗省州'

/** What a body's name ends in; a topic that is no body (科普大篷车) is never taken for an abbreviation of one. */
export const bodySuffix = /(?:人民政府|委员会|办公室|街道办事处|管委会|总局|[局委办会部厅院校社团联协中心所站馆处])$/u

/** What nothing ends in but the name of a body. */
export const governmentSuffix = /(?:[局委办厅署]|委员会|办公室|政府|中心|公司|大学|医院|法院|检察院)$/u

/** 县, 市 … in front of a body's name. */
export function hasLevel(name: string): boolean {
	return levels.includes(name.charAt(0)) && !/^(?:市场|市政|区域|县域)/u.test(name)
}

/** 县教育局 → 教育局, 县委组织部 → 组织部. */
export function bareName(name: string): string {
	if (/^[县市区旗省州]委.{2,}[部办室局校]$/u.test(name)) return name.slice(2)
	if (/^各.{3}/u.test(name)) return name.slice(1)
	return hasLevel(name) && name.length > 2 ? name.slice(1) : name
}

/** Names with and without their level, each once. */
export function bareNames(names: readonly string[]): string[] {
	return [...new Set(names.flatMap(name => [name, bareName(name)]))]
}

/** Every way in which a unit may be written, folded: printed spellings, and the two names of one with a second name in brackets. */
export function namesOfUnit(unit: UnitName): string[] {
	const spellings = [unit.name, ...unit.spellings].map(fold)
	return [...new Set(spellings.flatMap(spelling => [spelling, ...splitBrackets(spelling)]))]
}

function splitBrackets(name: string): string[] {
	const match = /^(.+)\((.+)\)$/u.exec(name)
	if (!match?.[1] || !match[2]) return []
	// 街道办事处 in 各乡镇人民政府(街道办事处) goes on; a second name has a level or a body of its own.
	return hasLevel(match[2]) ? [match[1], match[2]] : [match[1]]
}
