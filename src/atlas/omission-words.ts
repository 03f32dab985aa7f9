import type { Omission } from '../model/index.ts'

/** Why a part of the source was left out of the reading. */
export const omissionWords: Readonly<Record<Omission['reason'], string>> = {
	'page-number': '页码',
	'running-head': '页眉页脚',
	'table-of-contents': '目录',
	navigation: '网页的导航和栏目',
	hidden: '隐藏的内容',
	watermark: '水印',
	'repeated-header': '重复的表头',
	markup: '排版标记',
	'rule-line': '分隔线',
	'personal-data': '个人信息，已遮盖',
}
