import type { Unit } from '../model/index.ts'

/** What a page calls a kind of body. */
export const unitKindWords: Readonly<Record<Unit['kind'], string>> = {
	department: '政府部门',
	partyOrgan: '党委机构',
	massOrganisation: '群团组织',
	government: '人民政府',
	collective: '统称',
	other: '其他单位',
}
