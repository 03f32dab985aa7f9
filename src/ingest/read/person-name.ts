/**
 * Family names of nearly all Chinese persons, for one purpose: to know a person's name beside a telephone number. Those that more often begin another word where such
 * numbers stand (和, 有, 年, 公) are not among them.
 */
const familyNames =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文温芦尚邢施季霍翟涂葛柴柯管甘裴耿申冉欧牛牟祝舒游梅焦苗穆娄凌盛鲁倪童柳俞章麦阮齐殷庞樊兰聂洪岑谷滕连简饶焉喻解阳卜詹关桂纪屈项成车党房苟符鄢宁费蒲艾包隋巩池晏景褚米臧单谌鲍华习瞿索卓仇戚吉佘丛靳栾郎卞路辛宫卫郁燕代匡屠古植全冀蓝祁明井缪查匙邬'
const doubleNames = '欧阳|上官|司马|诸葛|司徒|东方|端木|皇甫|尉迟|公孙|慕容|令狐|夏侯|宇文|独孤|南宫|司空'
const given = '[\\u4e00-\\u9fff]'

/** A name as it is printed, two to four characters, one of two also with a blank in its middle; or of other peoples with a dot. As the source of a regular expression. */
export const personName = `(?:(?:(?:${doubleNames})${given}{1,2}|[${familyNames}](?:${given}{1,2}|[ \\u3000]{1,2}${given}))(?!${given})|${given}{1,8}[·•]${given}{1,8}(?:[·•]${given}{1,8})?)`

/** Bodies and places end so, and so do a few words that begin like a name. */
const otherEnd =
	/(?:局|委|办|科|室|股|处|厅|部|院|会|站|所|心|司|区|县|市|省|州|镇|乡|村|街|道|行|校|队|社|馆|联|协|组|府|台|点|网|线|团|园|场|厂|店|人|员|位|式|案|目|间|务|排|划|话|机|真|箱|码|编|址|名|等|日|号|年|月)$/u
const otherWords = /^(?:周[一二三四五六日末]|全[国省市县天年]|成[都立]|明[年天确]|方便|温馨|关于|项[目])/u

/** Whether a word that has the form of {@link personName} is one, and not that of a place (高新区) or another word (单位). */
export function isPerson(word: string): boolean {
	const plain = word.replace(/\s+/gu, '')
	return !otherEnd.test(plain) && !otherWords.test(plain)
}
