/** The words that a name of a body is built of, beside the stems of its fields. Longest first where one begins another. */
export const bodySuffixes = [
	'总局',
	'分局',
	'监管分局',
	'监管局',
	'稽查局',
	'督察局',
	'特派办',
	'专员办',
	'特派员办事处',
	'秘书组',
	'监管办公室',
	'管理局',
	'管理处',
	'管理部',
	'局',
	'委员会',
	'工作委员会',
	'工委',
	'委',
	'办公室',
	'办公厅',
	'办',
	'厅',
	'部',
	'总署',
	'署',
	'分中心',
	'中心',
	'总站',
	'站',
	'总队',
	'支队',
	'大队',
	'中队',
	'调查队',
	'调查总队',
	'队',
	'处',
	'所',
	'中心支行',
	'营业管理部',
	'营管部',
	'支行',
	'分行',
	'研究室',
	'领导小组',
	'联席会议',
	'党组',
]

/** Suffixes of offices that may carry several fields in one name, abbreviated to a character each (文体旅局). */
export const mergedSuffixes = ['局', '委员会', '委', '办公室', '办', '厅', '部', '中心']

/** Words between field and suffix that say how it is tended, not which it is. */
export const bodyFillers = [
	'管理',
	'服务',
	'发展',
	'事业',
	'工作',
	'事务',
	'监督',
	'保护',
	'指导',
	'应用',
	'保障',
	'执法',
	'建设',
	'推广',
	'协调',
	'活动',
	'促进',
	'信息',
	'技术',
	'工程',
	'质量',
	'安全',
	'造价',
	'交易',
	'整治',
	'督察',
	'监测',
	'检测',
	'评估',
	'研究',
	'培训',
	'指挥',
	'调度',
	'运行',
	'维护',
	'养护',
	'治理',
	'项目',
	'产业',
	'资金',
	'经办',
	'结算',
	'合作',
	'交流',
	'开发',
	'利用',
]

/** Fields of their own, but right behind another field and in what is no bureau only how that one is tended: 农业综合行政执法支队, 旅游质监所. */
export const tendingStems: ReadonlySet<string> = new Set([
	'综合行政执法',
	'综合执法',
	'行政执法',
	'监察',
	'稽查',
	'督查',
	'考核',
	'绩效',
	'后勤',
	'宣传',
	'社会治理',
	'质监',
	'安监',
	'环保',
	'信息化',
])

/** What may stand behind a whole name of the registry, also behind the place after it: 中国电信|渠县|分公司, 政协|渠县|委员会. */
export const nameSuffixes = [
	'办公室',
	'办公厅',
	'机关',
	'政治工作局',
	'政治工作处',
	'股份有限公司',
	'有限责任公司',
	'集团有限公司',
	'有限公司',
	'集团公司',
	'集团',
	'公司',
]
/** Bodies that carry a field of their own for each field they name: 环保安监局 has two. */
export const bureau = /(?:局|委|委员会|厅|部)$/u

export const branchSuffixes = [
	'监管局',
	'监管办公室',
	'管理局',
	'分公司',
	'支公司',
	'分局',
	'委员会',
	'委会',
	'委',
	'总支',
	'支部',
	'办事处',
	'营业部',
	'公司',
	'局集团',
	'局集团有限公司',
	'总队',
	'支队',
	'大队',
	'中队',
]

export const bodyConnectors = ['和', '与', '及', '、']

const level = '(?:自治区|自治州|自治县|自治旗|兵团|地区|省|市|县|区|州|旗|盟|镇|乡)'
const prefixes = [
	/^(?:新疆生产建设兵团|中华人民共和国|中国共产党|中共|中国|全国|国家|中央|国务院)/u,
	new RegExp(`^${level}`, 'u'),
	new RegExp(`^${level}[级属直]`, 'u'),
	/^\p{Script=Han}{0,4}?(?:高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|工业园区|园区|新区|经济区)/u,
	/^(?:人民政府|政府|行政公署|行署|管委会|党工委|党委|委|府)/u,
]

/** Parts of the country after which bodies of the State are named: 民航西南地区管理局. */
export const regions = ['东北', '华北', '西北', '西南', '华东', '华南', '华中', '中南'].flatMap(region => [region, `${region}地区`, `${region}区域`])

/** `县政府办公室（县大数据应用发展管理中心）` → the name and the names in its brackets. Brackets of every style. */
export function secondNames(name: string): [string, ...string[]] {
	const bracketed: string[] = []
	const first = name.normalize('NFKC').replace(/[([〔【]([^()[\]〔〕【】]*)[)\]〕】]/gu, (_, inner: string) => {
		bracketed.push(
			...inner
				.replace(/^(?:加?挂|又称|对外称)/u, '')
				.replace(/(?:的?牌子)$/u, '')
				.split(/[、,;]/u),
		)
		return ''
	})
	return [first.trim(), ...bracketed.map(inner => inner.trim()).filter(inner => inner !== '')]
}

/** The length of each prefix (place, level, 党委, 政府) that `text` begins with; `places` are names of places, full and short. */
export function prefixLengths(text: string, places: ReadonlySet<string>): number[] {
	const lengths = new Set<number>()
	for (const prefix of prefixes) {
		const found = prefix.exec(text)
		if (found) lengths.add(found[0].length)
	}
	for (const length of placeLengths(text, places)) lengths.add(length)
	return [...lengths].sort((a, b) => b - a)
}

/** The lengths of the names of places that `text` begins with. */
export function placeLengths(text: string, places: ReadonlySet<string>): number[] {
	const lengths: number[] = []
	for (let length = Math.min(text.length, longestPlace); length >= 2; length--) {
		if (places.has(text.slice(0, length))) lengths.push(length)
	}
	return lengths
}

const longestPlace = 15

/**
 * `text` and everything that is left of it when one prefix after the other is taken away, the longest first:
 * 县委党校 → 县委党校, 委党校, 党校. 团县委, 共青团渠县委员会 come as 团委, 共青团委员会 too.
 */
export function withoutPrefixes(text: string, places: ReadonlySet<string>): string[] {
	const left = new Set<string>([text])
	for (const rest of left) {
		for (const length of prefixLengths(rest, places)) {
			if (length < rest.length) left.add(rest.slice(length))
		}
	}
	for (const rest of [...left]) {
		const league = /^(?:共青)?团(?=.+委)/u.exec(rest)?.[0]
		if (league === undefined) continue
		for (const length of prefixLengths(rest.slice(league.length), places)) left.add(league + rest.slice(league.length + length))
	}
	return [...left].sort((a, b) => b.length - a.length)
}
