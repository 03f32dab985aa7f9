import { roleWords } from '../../atlas/role-words.ts'
import { isPlaceAlone } from '../query/reading.ts'
import type { Results } from './find-results.ts'

/** What was found, in one sentence: the heading of the results, read aloud when it changes. */
export function summaryOf(results: Results): string {
	const { reading, browsing, exact, exactInAll, relatedInAll, answers, named, asked, boundTo, relation } = results
	const narrowed = exact.length < exactInAll ? `，按筛选显示 ${exact.length} ${browsing ? '项' : '处'}` : ''
	const words = quoted(reading)
	const limit = limitOf(reading)
	if (browsing) return `全部 ${exactInAll} 项任务${narrowed}`
	if (exactInAll > 0)
		return `含${words}原文${limit}${boundTo.length === 0 ? '' : `、由其${boundTo.map(role => roleWords[role]).join('或')}`}的 ${exactInAll} 处${narrowed}`
	if (relation === 'names' && relatedInAll > 0) return `原文里没有${words}${limit}；按方案所用的名称，有 ${relatedInAll} 项任务`
	if (answers.length > 0 && answers.every(({ kind }) => kind === 'absent')) return `没有找到「${asked}」`
	if (answers.some(({ kind }) => kind !== 'topic'))
		return words === '' || isPlaceAlone(reading) ? '以上是按名称查到的' : `原文里没有${words}${limit}；以上是按名称查到的`
	if (named.length > 0) return `${named.length} 个名称里有${words}${limit}`
	return relatedInAll > 0 && relation === 'words' ? `原文里没有${words}${limit}` : `没有找到「${reading.text || asked}」`
}

/** 「双减」和「科技馆」; a place that is asked for alone is itself what is looked for. Empty when nothing of it is looked for as a word. */
function quoted(reading: Results['reading']): string {
	const words = isPlaceAlone(reading) ? reading.places.map(({ from }) => from) : reading.terms.map(({ text }) => text)
	return [...new Set(words)].map(text => `「${text}」`).join('和')
}

/** （限渠县）: the place that stands beside the words. */
function limitOf(reading: Results['reading']): string {
	const places = isPlaceAlone(reading) ? [] : reading.places.map(({ value }) => value.name)
	return places.length === 0 ? '' : `（限${places.join('、')}）`
}
