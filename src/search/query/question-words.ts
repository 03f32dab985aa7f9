import type { Role } from '../../model/index.ts'

/** What a question is after: what a body must do, who does a thing, how places differ, how high a target is. */
export type Question = 'duties' | 'who' | 'difference' | 'target'

/** A text without the words that only ask, and what they asked. */
export interface Stripped {
	text: string
	roles: Role[]
	question: Question | null
}

const bodies = '(?:单位|部门|机构|科室|局委|局|人|家)'
const duties =
	'(?:工作任务|工作职责|主要职责|主要任务|重点任务|任务清单|责任清单|任务分工|职责分工|职责|责任|任务|工作|分工|义务|事项|事情|事儿|事|活儿|活|项目|内容)'
const listed = `(?:${duties}|实施方案|方案|计划|规划|文件|单位|部门|机构|目标|指标|措施)`
/** Words between a name and what is asked of it. */
const between =
	'(?:主要|具体|都|分别|一共|总共|究竟|到底|共同|一起|联合|合作|今年|明年|这几年|这些年|在方案中|在方案里|在方案里面|方案里|方案中|在该方案中|现在|目前|这块|这边|平时|应当|各自|各|又|还|也)*'
const doing = '(?:负责|牵头|承担|承办|主办|主抓|配合|协助|协办|参与|参加|主管|分管|落实|管理|管着|管|抓|做|干|弄|搞|办|完成|实施|组织|涉及)'
const what = '(?:哪些|哪几项|哪几件|哪几个|哪项|些什么|点什么|些啥子|些啥|啥子|什么|啥|多少|几项|几个|几件)'
const who = `(?:谁|哪个${bodies}?|哪些${bodies}|哪几个${bodies}|哪家(?:单位)?|什么${bodies}|啥${bodies})`

const polite =
	/^(?:您好|你好|麻烦|帮我|帮忙|请帮我|请教|请问|咨询一下|查一下|查一查|搜一下|看一下|看看|介绍一?下|解释一?下|说说|讲讲|告诉我|我?(?:想|要)(?:问问|问|知道|了解|咨询|查|找|看看|看)|问一下|问下|(?:查询|查找|搜索|查|搜|请)(?=[s:：]))(?:一下)?[,，:：、s]*/u
/** What people say around the thing they ask for. Tried again and again until nothing more comes off. */
const openings = [
	polite,
	new RegExp(`^(?:现在|目前|到底|究竟)?(?:由|是|该|应该)?${who}(?:来|在|是|应该|应当|该|要)?(?:具体|主要|一起|共同)?${doing}{1,2}(?:了|着|的(?:是)?)?`, 'u'),
	new RegExp(`^(?:有)?(?:哪些|哪几项|什么)${duties}(?:是|由|归)*`, 'u'),
	/^(?:关于|对于|什么是|什么叫|啥是|我在|我是|那个|这个|(?:我|咱|俺)(?:们(?:[县区市]的|村里?|镇上?|乡里?|家里?|单位|学校|这里|这边|那里)?|[县区市]的|村里?|镇上?|乡里?|家里?))/u,
	/^(?:有没有|是否有|能不能|可不可以)(?:申请|参加|办)?/u,
	/^(?:比较|对比|对照)(?:一?下)?(?=.)/u,
]
const closings = [
	/(?:[?？!！。.,，、；;：:\s]|呢|吗|嘛|啊|呀|吧|谢谢|谢了|感谢)$/u,
	new RegExp(`${between}(?:要|应该|应当|应|需要|该|可以|得)?(?:${doing}|有){1,2}(?:了|着|的)?(?:是)?${what}(?:个)?(?:方面)?(?:的)?${listed}?$`, 'u'),
	new RegExp(`${between}(?:的)?(?:主要|具体)?${duties}?(?:都)?(?:是|有|包括|包含)(?:${what}|怎样|怎么样)(?:的)?${listed}?$`, 'u'),
	/(?:都|主要)?(?:是)?(?:干|做|管)(?:什么|啥|嘛|哈)(?:的|事)?$/u,
	/(?:什么时候|啥时候|何时|几时).{0,6}$/u,
	/(?:是什么意思|是啥意思|是指什么|指什么|的意思)$/u,
	new RegExp(`${who}(?:来|去|在|具体|主要|共同|一起)?(?:${doing}|宣传|推进|推动|开展){0,2}(?:的)?(?:呢|规定|文件|内容)?$`, 'u'),
	new RegExp(`(?:的)?(?:牵头|责任|配合|主管|负责|承办|实施|参与|协办|主责)(?:单位|部门|机构)(?:都)?(?:是|有|为|包括)?(?:${who}|${what})?$`, 'u'),
	/(?:的)?(?:事|工作|活)?(?:归|由)(?:谁|哪里|哪儿|哪)(?:管)?$/u,
	/(?:该|应该|应当|要)?(?:找谁|找哪里|问谁)(?:办|管|负责|咨询)?$/u,
	new RegExp(
		`(?:之间|两地|两县|两个县|两个地方)?(?:的)?(?:方案)?(?:在${duties}上|有|有着|各有)?(?:什么|哪些|啥|何|哪里)?(?:不同|区别|差别|差异|异同|不一样)(?:之处|的地方|点)?(?:是什么|在哪里|在哪|有哪些)?$`,
		'u',
	),
	/(?:之间)?(?:的)?(?:方案)?(?:对比|比较|对照|相比|比一比|比起来|比一下)(?:一下)?$/u,
	/(?:的)?(?:目标|指标|目标值|比例|比率)?(?:要|应|应该|需要|得)?(?:是|为|达到|要达到|达)(?:到)?(?:多少|几|百分之几|什么水平)$/u,
	/(?:的)?(?:目标|指标)(?:值)?(?:是)?(?:什么|有哪些|多少|几)$/u,
	/的(?:单位|部门|机构)$/u,
	/(?:是)?(?:怎么|如何|怎样)(?:做|样|弄|办|分工|安排|规定|落实|开展|组织|考虑|写|说|搞)?(?:的)?$/u,
	/(?:在哪里|在哪儿|在哪)$/u,
	/(?<=[局委办会部厅院站所心联协处])是$/u,
]
/** May also be part of a topic (社会责任), so that it only comes off where a name is left. */
const tails = new RegExp(
	`(?:的)?(?:(?:所)?${doing}(?:的)?(?:所有|全部|主要|重点)?${duties}?|(?:所有|全部|主要|重点|工作|年度)?${duties}(?:有哪些|清单|表|台账)?|台账|清单|一览|情况)$`,
	'u',
)
/** May also be part of a topic (主要目标). */
const targetTail = /(?:的)?(?:主要|工作|发展|总体)?(?:目标|指标)(?:值)?$/u

/** A query without its question words, and what they asked. Empty text when there was nothing else. */
export function stripQuestionWords(query: string): Stripped {
	let text = query.trim()
	let question: Question | null = null
	const roles = new Set<Role>()
	const take = (pattern: RegExp) => {
		const match = pattern.exec(text)
		if (!match || match[0] === '') return
		const words = match[0]
		question ??= questionIn(words)
		for (const role of rolesIn(words)) roles.add(role)
		text = (text.slice(0, match.index) + text.slice(match.index + words.length)).trim()
	}
	for (let before = ''; before !== text; ) {
		before = text
		for (const opening of openings) take(opening)
		for (const closing of closings) take(closing)
		if (question === 'who') text = withoutLead(text)
	}
	return { text, roles: [...roles], question }
}

/** Words between a thing and the question who does it, each tried by itself: 科普画廊|该|由|谁建设. */
const lead =
	/(?:工作|任务|这件事|这事|这项工作|这块|方面|具体|主要|都|现在|目前|到底|究竟|由|归|归口|归属|是|属|属于|该|应|应该|应当|要|得|去|找|问|让|联系|在|，)$/u

/** The text without what leads to a question at its end; one that is all of this stays. */
function withoutLead(text: string): string {
	let rest = text
	for (let shorter = rest.replace(lead, ''); shorter !== rest && shorter.length > 1; shorter = rest.replace(lead, '')) rest = shorter
	return rest.length > 1 ? rest : text
}

const whoAnywhere = new RegExp(who, 'u')
/** Behind 谁 there is what is done; more than this is a topic of its own. */
const longestVerb = 8

/** 科普画廊由谁建设 → 科普画廊: whatever is done by whom, for texts that are no name. The text as it is when nobody is asked for. */
export function stripWho(text: string): Stripped {
	const match = whoAnywhere.exec(text)
	const behind = match ? text.slice(match.index + match[0].length) : ''
	if (!match || match.index < 2 || behind.length > longestVerb) return { text, roles: [], question: null }
	return { text: withoutLead(text.slice(0, match.index)).replace(/[和与跟，,的]+$/u, ''), roles: rolesIn(behind), question: 'who' }
}

/** 县科协牵头的任务 → 县科协: for texts that are a name when their tail is gone. */
export function stripTail(text: string): Stripped {
	const target = text.replace(targetTail, '').trim()
	if (target !== text) return { text: target, roles: [], question: 'target' }
	const stripped = text.replace(tails, '').trim()
	return { text: stripped, roles: stripped === text ? [] : rolesIn(text.slice(stripped.length)), question: null }
}

/** Roles that words speak of: 牵头, 配合 or 参与. 负责 says no role: it asks for all of them. */
export function rolesIn(words: string): Role[] {
	const roles: Role[] = []
	if (/牵头|主办|主抓/u.test(words)) roles.push('lead')
	if (/责任(?:单位|部门)/u.test(words)) roles.push('responsible')
	if (/配合|参与|协助|协办|参加/u.test(words)) roles.push('support')
	return roles
}

function questionIn(words: string): Question | null {
	if (/不同|区别|差别|差异|异同|不一样|对比|比较|对照|相比|比一|比起来/u.test(words)) return 'difference'
	if (
		/谁|哪个|哪家|(?:哪些|什么|哪几个|啥)(?:单位|部门|机构|局|人)|找哪|归哪|(?:牵头|责任|配合|主管|负责|承办|实施|参与|协办|主责)(?:单位|部门|机构)/u.test(
			words,
		)
	)
		return 'who'
	if (/多少|百分之几|什么水平/u.test(words) && /目标|指标|比例|比率|达到|多少/u.test(words) && !/任务|工作|事/u.test(words)) return 'target'
	if (/目标|指标/u.test(words)) return 'target'
	return /哪|什么|啥|多少|几/u.test(words) ? 'duties' : null
}
