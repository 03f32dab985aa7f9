import type { Evidence } from '../model/index.ts'

/** What in a document can decide a role. */
export const evidenceWords: Readonly<Record<Evidence['kind'], string>> = {
	label: '标签，如 责任单位：',
	column: '表头',
	verb: '动词，如 牵头、配合',
	rule: '文中声明的规则',
	list: '括号里的单位名单',
}
