/**
 * The words by which the parts of an official document are told (GB/T 9704-2012): how titles, signatures, dates and addressees are printed.
 * All patterns are for text without blanks.
 */

/** Without blanks and signs that are not seen. */
export const bare = (text: string): string => text.replace(/[\s\p{Cf}]+/gu, '')

/** What a document may be called: the last word of its title. */
export const kinds =
	'方案|意见|计划|规划|纲要|办法|措施|举措|政策|要点|分工表?|任务表|责任表|分解表|一览表|清单|目录|台账|行动|规定|细则|规则|规程|条例|章程|指引|指南|决定|决议|安排|部署|报告|通报|请示|纪要|公报|路线图|任务书|[一二三四五六七八九十]{1,3}条'

/** A letter that issues or transmits what another part of the document holds. */
export const letters = '通知|通告|公告|函|批复'

/** What may stand behind a title's last word: a version (3.0版), years, 试行, 征求意见稿; also the date and the number that a collection adds. */
const tails = '(?:\\d(?:\\.\\d)?版?)?(?:[（(][^（()）]{1,40}[）)])*'

const anyTitle = new RegExp(`(?:${kinds}|${letters})${tails}$`)
const letterTitle = new RegExp(`(?:${letters}|决定)${tails}$`)
/** 中共渠县委员会 渠县人民政府印发《…方案》: without 的通知, as it is reported. */
const issuesQuoted = new RegExp(`^[^《》]{3,80}(?:印发|转发|公布|发布)《.*(?:${kinds})${tails}》${tails}$`)
const issues = /(?:印发|转发|批转|发布|下发|公布)(?!会)/

/** The number that a collection puts before the title of each document: 7. , 12、, （三）. */
export const collectionNumber =
	/^\s*(?:\d{1,3}\s*[.．、](?:(?!\d)|(?=(?:19|20)\d{2}\s*年))|[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\d]{1,4}[）)])\s*/

/** Whether a text is a whole title: it ends in the name of a kind of document, and is no sentence. A title that issues something ends in 通知. */
export function isWholeTitle(text: string): boolean {
	if (text.length < 6 || text.length > 160 || /[。；！？]|[，：:,]$/.test(text)) return false
	if (/第[一二三四五六七八九十百\d]{1,4}条$/.test(text)) return false
	if (issuesQuoted.test(text)) return true
	if (!anyTitle.test(text)) return false
	const about = outsideTitles(text).indexOf('关于')
	return about < 0 || !issues.test(outsideTitles(text).slice(about, about + 6)) || letterTitle.test(text)
}

/** The words with what stands in 《》 blotted out, so that a title inside says nothing of the words around it. */
export function outsideTitles(text: string): string {
	return text.replace(/[《〈<][^《〈<》〉>]*(?:[〈<][^〉>]*[〉>][^《〈<》〉>]*)*[》〉>]/g, quoted => '口'.repeat(quoted.length))
}

const circles = '〇○◯零OoＯО0０'
const day = `(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[${circles}一二三四五六七八九]{4}年[元一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)`

/** A date with its day, in Arabic or Chinese numerals. */
export const datePattern = new RegExp(day)
/** The same in text with its blanks. */
export const spacedDatePattern = new RegExp(day.replace(/年|月|日/g, sign => `\\s{0,2}${sign}`).replace(/(年|月)/g, '$1\\s{0,2}'))
/** A date that is the whole text, also in brackets; not …印发. */
export const dateLine = new RegExp(`^[（(]?${day}[）)]?$`)

/** The seal of another body, and the like, behind a signature: （代章）. */
export const sealNote = /[（(](?:代章?|盖章|印章?|章|公章)[）)]$/

/** The last word of a body's name. */
export const bodyEnd =
	/(?:政府|办公[室厅]|委员会|.委会|领导小组(?:办)?|工作组|专班|指挥部|联席会议|.委|[^主承举督协经交代兴开包催]办|.[局厅部院署]|国务院|人民银行|总工会|联合会|协会|学会|研究会|促进会|基金会|红十字会|商会|妇联|科协|残联|侨联|工商联|文联|团[省市县区州]委|供销社|总社|支行|分行|中心|总队|支队|分局|集团|公司|管委会|党组|法院|检察院|大学|学院|学校|医院)(?:[（(](?:代章?|盖章|印章?|章|公章)[）)])?$/

/** One name of a body: as a signature prints it. */
export function isBodyName(text: string): boolean {
	return text.length >= 3 && text.length <= 45 && bodyEnd.test(text) && !/[。；：:，,？！《》]|^[^（(]*[）)]|^[各\d（(]|^[一二三四五六七八九十]+、/.test(text)
}

/** To whom a document is addressed (主送机关): a list that ends in a colon. */
export function isAddressee(text: string): boolean {
	return (
		/^(?:各|本|[省市县区州盟旗]|自治[区州县旗]|国务院|中央|中共|有关|全[国省市县区]|驻|局|委|机关|直属|党|人民)[^。；！？]{2,400}[:：]$/.test(text) &&
		!/通知如下|意见如下|方案如下/.test(text)
	)
}

/** How the text of a document begins. */
export const opening =
	/^(?:为(?!主)|根据|按照|依据|遵照|近年来|近期|党的|以习近平|深入|贯彻|认真|全面|现将|现就|现印|坚持|今年|当前|经|目前|近日|“十|20\d\d年|推进|落实|加快|强化|围绕|新华社|本报)/

/** How a sentence begins and a title does not: 2023年…工作要点 and 推进…实施方案 are titles. */
export const sentenceOpening = /^(?:为(?!主)|根据|按照|依据|遵照|近年来|近期|现将|现就|现印|目前|近日|经(?!济|开|贸|营))/
