import type { Rule } from '../rule.ts'

export const noTasks = {
	id: 'no-tasks',
	severity: 'warning',
	title: '没有读出任务',
	explanation: '没有读出一项写明责任单位的任务，网站上这份方案只有正文，查不到任何单位。',
	mend: '给每项任务写明责任单位，如“（责任单位：县教育局）”，或改列任务分工表。文中已经写明而没有认出的，请对照“角色怎样认定”里的各种写法。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.做好科普服务。推进科普阵地建设。'],
		mended: ['1.做好科普服务。推进科普阵地建设。（责任单位：县科协）'],
	},
	check: ({ plan, extraction }) =>
		plan.tasks.length === 0 && extraction.otherGenre === null ? [{ message: '文中没有认出任何写明责任单位的任务', position: null }] : [],
} as const satisfies Rule
