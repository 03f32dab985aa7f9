import { withheldOf, withheldWords } from '../../facts/withheld.ts'
import type { Rule } from '../rule.ts'

export const notForPublication = {
	id: 'not-for-publication',
	severity: 'error',
	title: '标明不公开，不在网站上公布',
	explanation: '文件标有密级、份号，或写明依申请公开、不予公开。网站不公布它，也不公布它的任何内容；质量报告只说有这样一份文件。把本规则停用，也不会使它公布。',
	mend: '请从 seeds/ 中取出这份文件。确实可以公开的，请换成公开发布的版本。',
	mendedBy: 'maintainer',
	example: {
		fault: ['信息公开选项：依申请公开'],
		mended: ['信息公开选项：主动公开'],
	},
	check: document => {
		const withheld = withheldOf(document)
		return withheld === null ? [] : [{ message: `本文件${withheldWords[withheld]}，不在网站上公布`, position: null }]
	},
} as const satisfies Rule
