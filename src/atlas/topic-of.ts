import { localName } from '../ingest/resolve/local-name.ts'
import { shortPlaceName } from '../ingest/resolve/slug.ts'
import { bodyEnd } from '../ingest/structure/document-words.ts'
import type { PublishedPlan } from './atlas.ts'

/** Longer titles are cut: what two titles have in common so far is their topic. */
const longestTitle = 300

/**
 * What a plan is about, as a key for comparison: the words of its title without its place, the years and five-year plans it is for, who issues it, and the
 * words that only say what kind of document it is. 关于印发《渠县“十四五”养老服务发展规划（2021—2025年）》的通知 and 渠县养老服务发展实施方案 are both 养老服务发展.
 *
 * Whatever else a title says is kept, so that plans are rather told apart than taken for one: a topic that is named anew (养老服务, 养老服务体系), a division
 * of labour beside the plan (任务分工表), yearly points (工作要点), another department. A title that says nothing but 实施方案 is about what its place or its
 * issuer plans at large when it names one, else about nothing that another plan could share.
 */
export function topicOf(plan: PublishedPlan): string {
	const title = (plan.title ?? plan.noticeTitle ?? '')
		.normalize('NFKC')
		.replace(/[\s\p{Cf}]+/gu, '')
		.slice(0, longestTitle)
	const placed = withoutYears(withoutLetter(title))
	const words = withoutGenre(withoutIssuers(withoutPlaces(placed, plan), plan).replace(/^(?:贯彻|落实|实施|关于){1,4}/, ''))
	if (words !== '') return `${officeOf(plan)} ${words}`
	const whole = onlyWords(placed)
	return withoutPlaces(placed, plan) === placed || whole === '' ? plan.id : `${officeOf(plan)} ${whole}`
}

/** 渠县人民政府关于印发《…》的通知 → …; 关于加强…的意见 → 加强…意见. What stands in 《》 has a 关于 of its own. */
function withoutLetter(title: string): string {
	const about = title.indexOf('关于')
	const quoted = title.indexOf('《')
	const isHead = about >= 0 && (quoted < 0 || about < quoted) && (about === 0 || bodyEnd.test(title.slice(0, about)))
	const rest = isHead ? title.slice(about + 2) : title
	const issued = rest.replace(/^(?:印发|转发|批转|发布|下发|公布)/, '')
	return issued === title ? title : issued.replace(/的?(?:通知|通告|公告|函)$/, '')
}

const years = /(?<!\d)(?:19|20)\d{2}年?(?:度|[-—–~至到]{1,2}(?:19|20)?\d{2}年?度?)?|二[〇○零0][一二三四五六七八九〇○零]{2}年度?/g
const fiveYears = /(?<![第二三四五六七八九])十[一二三四五六七八九]五["”」』]?(?:期间|时期)?/g
const version = /\d(?:\.\d)?版(?=[》)]{0,2}$)/
const yearsLong = /[一二两三四五]年(?=行动|规划|计划|攻坚|提升|滚动)/g

/** Without the years that it is for, in figures or by a five-year plan, and its version. */
function withoutYears(title: string): string {
	return title.replace(version, '').replace(years, '').replace(fiveYears, '').replace(yearsLong, '')
}

/** Without the names of its place and of those above it, full and short, and without 全县, 我市. */
function withoutPlaces(title: string, { jurisdiction }: PublishedPlan): string {
	const names = [jurisdiction, ...jurisdiction.parents].flatMap(({ name }) => [name, shortPlaceName(name)])
	const longestFirst = [...new Set(names)].filter(name => name.length > 1).sort((a, b) => b.length - a.length)
	return longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), title).replace(/[全我本][省市县区州旗盟](?![场域级直])/g, '')
}

/** Without who issues it, where the title begins so: 渠县教育局科普工作方案. */
function withoutIssuers(title: string, { issuers, jurisdiction }: PublishedPlan): string {
	let rest = title
	for (const issuer of issuers) {
		const local = localName(issuer, jurisdiction)
		const name = [local, withoutLevel(local), issuer].find(candidate => candidate !== '' && rest.startsWith(candidate))
		if (name !== undefined) rest = rest.slice(name.length)
	}
	return onlyWords(rest)
}

const onlyWords = (text: string): string => text.replace(/[^\p{Letter}\p{Number}()]/gu, '').replace(/\(\)/g, '')

const remark = /\((?:试行|暂行|修订|修订版|修订稿|修改稿|征求意见稿|送审稿|草案|讨论稿|代拟稿|全文)\)$/
const genres = /(?:方案|计划|规划|纲要|意见)$/
const wordsBeforeGenre = /(?:方案|计划|规划|纲要|实施|工作|行动|专项|总体|具体|贯彻|落实|若干|指导|的)$/

/** 养老服务三年行动计划(试行) → 养老服务. A title of no such kind (要点, 分工表, 办法) keeps what it is. */
function withoutGenre(title: string): string {
	let rest = title
	while (remark.test(rest)) rest = rest.replace(remark, '')
	const plain = rest.replace(/[()]/g, '')
	if (!genres.test(plain)) return plain
	rest = plain.replace(genres, '')
	while (wordsBeforeGenre.test(rest)) rest = rest.replace(wordsBeforeGenre, '')
	return rest
}

const atLarge = /^(?:政府|委|委员会|党委)(?:办公室|办公厅|办)?$|^(?:中共中央|国务院)|领导小组|联席会议|指挥部|专班/

/** Whose plan it is: empty for a plan of the place as a whole (its government, its Party committee, a leading group, nobody printed), else its departments. */
function officeOf({ issuers, jurisdiction }: PublishedPlan): string {
	const offices = issuers.map(issuer => withoutLevel(localName(issuer, jurisdiction)))
	return offices.some(office => atLarge.test(office)) ? '' : [...new Set(offices)].sort().join('、')
}

const withoutLevel = (name: string): string => name.replace(/^(?:自治[区州县旗]|[省市县区州旗盟])/u, '')
