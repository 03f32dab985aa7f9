import { olderPlanWords, sourceWords } from '../../atlas/citation-words.ts'
import type { Atlas, PublishedPlan } from '../../atlas/index.ts'
import { node, type ViewElement } from '../../compare/view/node.ts'

/**
 * What the file is and of what day, before everything else.
 * @param address the page itself; null when the site does not know where it stands
 */
export function noticeView(atlas: Pick<Atlas, 'places' | 'dataVersion'>, plans: readonly PublishedPlan[], address: string | null): ViewElement {
	return node(
		'aside',
		{ class: 'offline-notice', 'aria-label': '关于这份文件' },
		node(
			'p',
			{},
			node('strong', {}, '离线版'),
			'，不用联网；数据截至本版（数据版本 ',
			node('code', {}, atlas.dataVersion),
			'）。',
			address !== null && node('a', { href: address }, '看网站上的最新内容'),
		),
		plans.map(plan => node('p', {}, `来源：${sourceWords(plan)}${olderPlanWords(atlas, plan) ?? ''}以原文为准。`)),
	)
}

/** The search over the file's own text. Its results lie over the page, below the bar, which stays in sight. */
export function searchView(isPlan: boolean): ViewElement {
	const label = isPlan ? '在本方案中查找' : '在本次对照中查找'
	return node(
		'div',
		{ class: 'finder needs-script' },
		node(
			'div',
			{ class: 'frame finder-row', role: 'search', 'aria-label': label },
			node(
				'form',
				{ class: 'finder-form', 'data-finder': '' },
				node('label', { class: 'visually-hidden', for: 'finder-words' }, label),
				node('input', {
					id: 'finder-words',
					type: 'search',
					maxlength: '100',
					placeholder: isPlan ? '查找：单位、文字' : '查找文字、单位',
					autocomplete: 'off',
					autocapitalize: 'none',
					spellcheck: 'false',
					enterkeyhint: 'search',
					'aria-keyshortcuts': '/',
				}),
			),
			node('p', { class: 'finder-status', 'data-finder-status': '' }),
			node('p', { class: 'visually-hidden', role: 'status', 'data-finder-spoken': '' }),
			node(
				'div',
				{ class: 'finder-steps', role: 'group', 'aria-label': '逐处看', 'data-finder-steps': '', hidden: true },
				node('button', { class: 'button', type: 'button', 'data-finder-step': 'previous', 'aria-label': '上一处' }, '↑'),
				node('button', { class: 'button', type: 'button', 'data-finder-step': 'next', 'aria-label': '下一处' }, '↓'),
				node('button', { class: 'button', type: 'button', 'data-finder-list': '', 'aria-expanded': 'false', 'aria-controls': 'finder-results' }, '结果'),
			),
			node('section', { class: 'finder-results', id: 'finder-results', 'aria-label': '查找结果', tabindex: '-1', 'data-finder-results': '', hidden: true }),
		),
	)
}
