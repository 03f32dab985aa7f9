import { pairPath } from '../../atlas/pair-path.ts'
import { fewestPlans, mostPlans } from '../align/how-many.ts'
import type { CataloguePlan, ComparisonCatalogue } from '../compared-plan.ts'
import { hashTarget } from './hash-target.ts'
import { openFiles } from './load-plans.ts'
import { notReadWords } from './load-words.ts'
import { readPlans } from './page-state.ts'
import { startPlanChooser } from './plan-chooser.ts'

/**
 * The page on which plans are chosen and any two to four of them compared: the address is the state (`?plans=a,b,c`), the state makes the comparison. A pair
 * that has a page of its own is shown there.
 * @param root where the comparison is drawn; its data attribute says where the site's base is
 */
export function startComparePage(root: HTMLElement): void {
	const form = document.querySelector<HTMLFormElement>('[data-choose]')
	const heading = document.querySelector('h1')
	const problem = document.querySelector<HTMLElement>('[data-problem]')
	if (!form || !heading || !problem) return
	const base = root.dataset.base ?? '/'
	const address = (path: string) => base.replace(/\/$/, '') + path
	const files = openFiles(address)
	const chooser = startPlanChooser(form, async () => (await files.catalogue()).plans)
	const [title, headline] = [document.title, heading.textContent ?? '']
	let drawn: { key: string; end: AbortController } | null = null
	let turn = 0

	const state = (name: 'choosing' | 'loading' | 'drawn' | 'failed') => {
		document.body.dataset.compare = name
		root.toggleAttribute('aria-busy', name === 'loading')
	}
	const forget = () => {
		drawn?.end.abort()
		drawn = null
		root.replaceChildren()
		heading.textContent = headline
		document.title = title
	}
	const fail = (words: string, canRetry: boolean) => {
		forget()
		problem.querySelector('[data-problem-words]')?.replaceChildren(words)
		problem.querySelector<HTMLElement>('[data-retry]')?.toggleAttribute('hidden', !canRetry)
		state('failed')
	}
	const show = async () => {
		const ids = readPlans(new URLSearchParams(location.search))
		const key = ids.join(',')
		if (drawn?.key === key) return
		turn += 1
		const mine = turn
		forget()
		chooser.choose(ids.slice(0, mostPlans))
		if (ids.length === 0) return state('choosing')
		if (ids.length < fewestPlans) return fail('只选了一份方案。请再选一份。', false)
		if (ids.length > mostPlans) return fail(`最多比较 ${mostPlans} 份方案，这里有 ${ids.length} 份。已保留前 ${mostPlans} 份，可以增减以后再比。`, false)
		state('loading')
		try {
			const catalogue = await files.catalogue()
			if (mine !== turn) return
			const unknown = ids.filter(id => !catalogue.plans.some(plan => plan.id === id))
			if (unknown.length > 0) {
				chooser.choose(ids.filter(id => !unknown.includes(id)))
				return fail(`没有编号为「${unknown.join('」「')}」的方案，可能已经改名或撤下。请在上面重新选择。`, false)
			}
			const [plans, { drawComparison }] = await Promise.all([Promise.all(ids.map(files.plan)), import('./draw-comparison.ts')])
			if (mine !== turn) return
			const end = new AbortController()
			drawn = { key, end }
			performance.mark('comparison-loaded')
			const { words, heading: made } = drawComparison(root, plans, catalogue, address, end.signal)
			heading.replaceChildren(made)
			document.title = `${words}：${title}`
			state('drawn')
			performance.mark('comparison-drawn')
			hashTarget()?.scrollIntoView()
		} catch (error) {
			if (mine !== turn) return
			console.error(error)
			fail(notReadWords('方案的数据'), true)
		}
	}
	const compare = async () => {
		const ids = chooser.chosen()
		if (ids.length < fewestPlans) {
			form.querySelector<HTMLInputElement>('[data-plan-input]')?.focus()
			return chooser.say(ids.length === 0 ? '请先选两份方案' : '请再选一份方案')
		}
		const written = await files.catalogue().then(
			catalogue => writtenPage(ids, catalogue),
			() => null,
		)
		if (written !== null) {
			location.href = address(written)
			return
		}
		// What is drawn already keeps its address, and with it the choice of rows.
		if (drawn?.key === ids.join(',')) {
			chooser.choose(ids)
			return heading.scrollIntoView()
		}
		history.pushState(null, '', `?plans=${ids.map(encodeURIComponent).join(',')}`)
		await show()
	}
	form.addEventListener('submit', event => {
		event.preventDefault()
		void compare()
	})
	problem.querySelector('[data-retry]')?.addEventListener('click', () => void show())
	addEventListener('popstate', () => void show())
	void show()
}

/** The page of its own that a pair has; null for more plans, and for a pair without. */
function writtenPage(ids: readonly string[], { plans }: ComparisonCatalogue): string | null {
	const chosen = ids.flatMap(id => plans.find(plan => plan.id === id) ?? [])
	const [a, b] = chosen
	if (!a || !b || chosen.length !== 2) return null
	const facts = (plan: CataloguePlan) => ({ ...plan, parents: plan.parents.join(' ') })
	const path = pairPath(facts(a), facts(b), plans.length)
	return path.includes('?') ? null : path
}
