import type { Role } from '../../model/index.ts'

const bodies = '(?:单位|部门|机构|局|人)'
const duties = '(?:工作任务|工作职责|主要职责|主要任务|重点任务|职责|责任|任务|工作|分工|事项|事情|事|项目|内容)'
const doing = '(?:负责|牵头|承担|配合|参与|主管|分管|落实|管理|管|做|干|完成)'
const what = '(?:哪些|哪几项|什么|啥|多少|几项|几个)'

/** What people say around the thing they ask for. Tried again and again until nothing more comes off. */
const openings = [
	/^(?:请问一下|请问|想问一下|想问|问一下|我想知道|我想了解|我想查|想知道|想了解|想查|帮我查一下|帮我查|帮忙查|查一下|查询|查找|搜索|告诉我|麻烦)/u,
	new RegExp(`^(?:谁|哪个${bodies}|哪些${bodies}|哪几个${bodies}|什么${bodies})(?:来|在|是)?${doing}(?:了|着)?`, 'u'),
	new RegExp(`^(?:有)?(?:哪些|什么)${duties}(?:是|由|归)*`, 'u'),
]
const closings = [
	/(?:[?？!！。.,，、；;]|呢|吗|啊|呀|吧)$/u,
	new RegExp(`(?:主要|具体|都|分别|一共)*(?:要|应该|应当|应|需要|该|可以)?${doing}(?:了|着|的)?(?:是)?${what}(?:个)?(?:方面)?(?:的)?${duties}?$`, 'u'),
	new RegExp(`(?:主要|具体|都|分别|一共)*(?:的)?(?:主要|具体)?${duties}?(?:都)?(?:是|有|包括)${what}(?:的)?${duties}?$`, 'u'),
	new RegExp(`(?:由|归|是|该|找)?(?:谁|哪个${bodies}|哪些${bodies}|哪几个${bodies}|什么${bodies})(?:来)?${doing}?(?:的)?$`, 'u'),
	/(?:怎么做|怎么样|怎样|如何)$/u,
]
/** May also be part of a topic (社会责任), so that it only comes off where a name is left. */
const tails = new RegExp(`(?:的)?(?:${doing}的?${duties}?|${duties})$`, 'u')

/** A query without its question words, and the roles that they spoke of. Empty text when there was nothing else. */
export function stripQuestionWords(query: string): { text: string; roles: Role[] } {
	let text = query.trim()
	for (let before = ''; before !== text; ) {
		before = text
		for (const opening of openings) text = text.replace(opening, '').trim()
		for (const closing of closings) text = text.replace(closing, '').trim()
	}
	return { text, roles: rolesIn(query.length === text.length ? '' : removed(query, text)) }
}

/** 县科协牵头的任务 → 县科协: for texts that are a name when their tail is gone. */
export function stripTail(text: string): { text: string; roles: Role[] } {
	const stripped = text.replace(tails, '').trim()
	return { text: stripped, roles: rolesIn(removed(text, stripped)) }
}

function removed(whole: string, part: string): string {
	return part === '' ? whole : whole.split(part).join(' ')
}

function rolesIn(words: string): Role[] {
	const roles: Role[] = []
	if (words.includes('牵头')) roles.push('lead')
	if (/配合|参与/u.test(words)) roles.push('support')
	return roles
}
