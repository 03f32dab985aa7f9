import type { MeasureScore } from '../../resolve/measures/score-measures.ts'
import type { Finding, Rule } from '../rule.ts'

export const measureUnclear = {
	id: 'measure-unclear',
	severity: 'info',
	title: '任务归入哪项举措难以断定',
	explanation: '任务的章节和用词与纲要的两项举措同样相近，没有归入其中任何一项为首要举措。在各地对照中，它只作为兼及列出，或者不列出。',
	mend: '各地方案通用的词没有收的，补进 content/measures/ 中该举措的 terms；只是这一项任务的，在 content/measure-overrides.yaml 中写明归入哪一项。',
	mendedBy: 'maintainer',
	example: {
		fault: ['1.举办健康大讲堂，教用智能手机。（责任单位：县科协）'],
		mended: ['1.教用智能手机，防范电信诈骗。（责任单位：县科协）'],
	},
	check: ({ unclearMeasures }) =>
		unclearMeasures.map(
			({ title, position, nearest: [best, next] }): Finding => ({
				message: `「${title}」应归入一项举措，实与「${best.title}」「${next.title}」同样相近`,
				note: `${named(best)}；${named(next)}`,
				position,
			}),
		),
} as const satisfies Rule

function named({ id, score, reasons }: MeasureScore): string {
	return `${id} ${score.toFixed(1)} 分（${reasons.join('，')}）`
}
