import { otherGenres } from '../../extract/genre.ts'
import type { Rule } from '../rule.ts'

export const notAPlan = {
	id: 'not-a-plan',
	severity: 'warning',
	title: '不是方案',
	explanation: '新闻报道、政策解读和分条的规章制度里也会说到某单位牵头，但那不是在分派任务；把它们当作方案，就会编造出责任来。',
	mend: '请换成方案的原文；确实是方案的，请保留它的文号、主送机关和标题，并写明各项任务的责任单位。',
	mendedBy: 'maintainer',
	example: {
		fault: ['《渠县科普工作实施方案》政策解读', '一、起草背景', '二、主要内容'],
		mended: ['渠县科普工作实施方案', '一、总体要求', '二、主要任务'],
	},
	check: ({ extraction: { otherGenre } }) =>
		otherGenre === null
			? []
			: [
					{
						message: `本文件读作${otherGenres[otherGenre.kind]}，不是方案，没有从中读取任务`,
						note: `凭的是：${otherGenre.signs.map(sign => `「${sign}」`).join('')}`,
						position: otherGenre.position,
					},
				],
} as const satisfies Rule
