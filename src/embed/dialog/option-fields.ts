import { roleWords } from '../../atlas/role-words.ts'
import type { Role } from '../../model/index.ts'
import { element } from '../../search/page/element.ts'
import type { EmbedChoice } from '../choice.ts'
import { type EmbedState, optionsFor, type Theme } from './embed-state.ts'
import { checkField, type FieldChoice, radioField, selectField } from './fields.ts'

const themes: readonly FieldChoice<Theme>[] = [
	{ value: 'light', label: '浅色' },
	{ value: 'dark', label: '深色' },
	{ value: 'auto', label: '随访问者的系统' },
]
const everyRole = 'all'
const byItself = 0

/**
 * What can be chosen for what is embedded in this way; what does not apply is not offered. What most editors leave as it is lies folded behind the rest, so that
 * on a phone the code is in sight.
 * @param isMoreOpen whether that is unfolded
 */
export function optionFields(
	choice: EmbedChoice,
	state: EmbedState,
	dataVersion: string,
	change: (part: Partial<EmbedState>) => void,
	isMoreOpen: boolean,
): HTMLElement[] {
	const can = optionsFor(choice, state.way)
	const headings: FieldChoice<number>[] = [byItself, 1, 2, 3, 4].map(value => ({
		value,
		label: value === byItself ? '自动' : `${'一二三四'[value - 1]}级标题起（h${value}）`,
	}))
	const shownRoles: FieldChoice<Role | typeof everyRole>[] = [
		{ value: everyRole, label: '全部任务' },
		...choice.roles.map(role => ({ value: role, label: `只列${roleWords[role]}的任务` })),
	]
	const version = [
		{ value: 'latest', label: '随更新', hint: '文件有增改，网页里跟着变' },
		{ value: 'pinned', label: '固定本版', hint: `停在数据版本 ${dataVersion}；方案撤回时随之撤回` },
	] as const
	const places = (choice.places ?? []).map(({ name }, value) => ({ value, label: name }))
	const parts = ['整份对照', ...(choice.parts ?? []).map(({ name, count }) => (count === null ? name : `${name}（${count} 项）`))].map((label, value) => ({
		value,
		label,
	}))
	const fields = [
		can.part && selectField('列哪些内容', 'part', parts, state.part, part => change({ part })),
		can.place && selectField('在哪里查', 'place', places, state.place, place => change({ place })),
		can.pinned && radioField('更新', 'version', version, state.isPinned ? 'pinned' : 'latest', value => change({ isPinned: value === 'pinned' })),
		can.role && selectField('列哪些任务', 'role', shownRoles, state.role ?? everyRole, value => change({ role: value === everyRole ? null : value })),
	]
	const more = [
		can.theme && selectField('配色', 'theme', themes, state.theme, theme => change({ theme })),
		can.heading && selectField('标题级别', 'heading', headings, state.heading ?? byItself, value => change({ heading: value === byItself ? null : value })),
		can.targets && checkField('列出目标', state.targets, targets => change({ targets })),
	].filter(field => field !== false)
	const folded = element('details', { class: 'embed-more' }, element('summary', {}, '更多选项'), ...more)
	folded.open = isMoreOpen
	return [...fields.filter(field => field !== false), ...(more.length > 0 ? [folded] : [])]
}
