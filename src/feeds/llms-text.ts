import { type Atlas, overview, placeOf, planName, planPath, roleWords, sourcePath, successorOf } from '../atlas/index.ts'
import { roles } from '../model/index.ts'

/** What each role means, for a reader that has never seen a plan. */
const roleNotes = { lead: '文件写明由它牵头', responsible: '文件把它列为责任单位，没有说它牵头', support: '文件写明它配合、参与、协助' } as const

/**
 * What programs that answer questions are told of the site, in the form of llmstxt.org: what it is, how its words are to be read, where the data lie.
 * @param address the address of a path of the site
 * @param hasFeed whether its changes can be subscribed to
 */
export function llmsText(atlas: Atlas, address: (path: string) => string, hasFeed: boolean): string {
	const { places, tasks } = overview(atlas)
	const link = (name: string, path: string, note: string) => `- [${linkText(name)}](${address(path)}): ${note}`
	return `${[
		'# 责任 Zeren',
		'',
		`> 中国各级政府公开发布的实施方案里，每一项任务由谁牵头、谁负责、谁配合。收录 ${places} 地的方案，现行方案共 ${tasks} 项任务；每一条都注明原文在哪一行。`,
		'',
		'以文件原文为准：本站照原文整理，不推断、不补充、不改正。与原文不一致时，原文是对的。引用时请写明文件的标题、文号，并链到原文那一行。',
		'',
		'怎样读角色：',
		'',
		...roles.map(role => `- \`${role}\` ${roleWords[role]}：${roleNotes[role]}`),
		'- 没有写牵头单位的方案，就是未载明牵头单位；排在第一位不等于牵头，除非文件自己这样声明。',
		'- 没有写的时限、目标、日期是 `null`，意思是原文未载明，不是零，也不是没有。',
		'- 旧方案也收录；同一主题已有较新方案的，`isCurrent`（表格里 `is_current`）是 false，问现在谁负责时不要用。',
		'- 同一个单位在一份文件里可能有几种写法，印发的写法保留在 `printed` 和 `spellings` 里；不同地方的单位只按职能对照，不是同一个单位。',
		'',
		'## 方案',
		'',
		...atlas.plans.map(plan => {
			const newer = successorOf(placeOf(atlas, plan.jurisdiction.slug), plan)
			const number = plan.documentNumber ?? '文号未载明'
			return link(
				`${planName(atlas, plan)}：${plan.title ?? plan.id}`,
				planPath(atlas, plan),
				`${linkText(number)}，${plan.tasks.length} 项任务，原文见 ${address(sourcePath(plan))}${newer ? `；不是现行方案，已有较新的：${linkText(newer.title ?? newer.id)}` : ''}`,
			)
		}),
		'',
		'## 数据',
		'',
		link('全部方案的目录', '/data/plans.json', 'JSON：每份方案的标题、文号、日期和各个文件的网址'),
		...atlas.plans.map(plan =>
			link(
				`${planName(atlas, plan)}的数据`,
				`/data/plans/${plan.id}.json`,
				`JSON：任务、责任、目标、依据和原文位置；表格见 ${address(`/data/plans/${plan.id}.csv`)}`,
			),
		),
		link('一份方案的格式', '/data/schema/plan.schema.json', 'JSON Schema，每个字段都有说明'),
		link('任务', '/data/tasks.csv', 'CSV，UTF-8：每项任务的文字、章节、时限和原文行号'),
		link('责任', '/data/assignments.csv', 'CSV：哪项任务由哪个单位以哪种角色承担，印发的名称是什么'),
		link('表格的说明', '/data/datapackage.json', 'Frictionless Data Package：各个表的列、类型和外键'),
		link('全部数据', '/data/zeren-data.zip', 'ZIP，一次下载'),
		...(hasFeed ? [link('数据的更新', '/index.atom.xml', 'Atom 订阅；地方和单位的网页上写着自己的')] : []),
		'',
		'## 怎样看',
		'',
		link('角色怎样认定', '/guide/roles/', '哪一种写法读作哪一种角色'),
		link('检查规则', '/guide/rules/', '文件里查出的疑问分哪几类'),
		link('按单位和职能查', '/functions/', '同一职能在各地由哪个单位承担'),
		'',
		'## Optional',
		'',
		link('各地对照', '/compare/', '两到四份方案并排'),
		link('质量报告', '/quality/', '每份文件查出的疑问，原文有多少进入了数据'),
	].join('\n')}\n`
}

/** Words of a document as the text of a link: one line, no mark that Markdown reads. */
function linkText(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, mark => `\\${mark}`)
}
