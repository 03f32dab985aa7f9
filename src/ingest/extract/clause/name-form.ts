const endings = '局|委|办|厅|部|院|会|署|室|处|科|队|站|所|中心|公司|银行|集团|单位|部门|政府|街道|乡镇|镇|乡|区|大学|学校|协|联|团委|委员会'
const moreEndings =
	'县|市|州|省|盟|旗|街|村|城|学院|校|社|馆|台|团|组|专班|军|行|基地|园|场|海关|口岸|人大|纪检监察|疾控|保险|电信|移动|联通|邮政|国网|供电|电力|石油|烟草|铁塔|铁路|企业|机构|机关|联盟'
const secondName = '(?:[（(〔〈][^（()）〔〕〈〉]*[）)〕〉])?'

/**
 * The endings of names of bodies. Where a name ends so, 和 or 与 behind it parts two names (临空经济区管委会和各成员单位); inside a name it is part of it
 * (市经济和信息化局).
 */
export const nameEnd = new RegExp(`(?:${endings})${secondName}$`)
/** How the next name begins after 和 or a blank. */
export const nameStart = /^(?:各|省|市|县|区|州|团[省市县区]|国|中|有关|相关|其他)/

/** The endings that only bodies have: 部 委 局, not 区 or 所, which end many other words too. */
export const departmentEnd = new RegExp(`.(?:局|委|办|厅|部|署|会|院|室|政府|公司|中心|银行|集团|单位|部门|大学|协|联)${secondName}$`)

const bodyEnd = new RegExp(`(?:${endings}|${moreEndings})${secondName}$`)
/** Words of two characters that end so and are no bodies: 社会, 政府, 干部. Of the bodies only 教委, 科协, 编办, 各镇 and the like are as short. */
const shortName = /^(?:各.|.[委联协办])$/
const proseStart =
	/^(?:不得|不再|不能|严禁|应当?由|须由|原由?|现由|改由|并由|以下|下称|简称|包括|其中|来源|如(?=[各县市省区州])|例如|比如|依托|通过|根据|按照|围绕|请)/
const verbInside = /(?:牵头|配合|负责|会同|参与)(?!单位|部门)/

/** Whether a printed name has the form of a body's name; 专人, 党委领导 and 切实抓好 have not. */
export function looksLikeBody(name: string): boolean {
	return (name.length > 2 || shortName.test(name)) && bodyEnd.test(name) && !proseStart.test(name) && !verbInside.test(name)
}
