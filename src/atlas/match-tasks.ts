import type { Task } from '../model/index.ts'
import { bigramsOf, diceOf } from './similarity.ts'

/** A task of both plans, or of one. */
export type TaskMatch = { kind: 'both'; a: Task; b: Task; similarity: number } | { kind: 'onlyA'; a: Task; b: null } | { kind: 'onlyB'; a: null; b: Task }

/** Below this two texts about the same action share only the words that every plan has (开展科普活动). Found by reading the pairs of the five first plans. */
export const similarityThreshold = 0.3

interface Profile {
	title: Map<string, number>
	text: Map<string, number>
}
const profiles = new WeakMap<Task, Profile>()

/**
 * Pairs the tasks of two lists by likeness of title and text: the most alike pair first, every task at most once, nothing below the threshold.
 * The result follows A's order; what only B has stands behind the task of A whose
 * partner it follows in B; what B has before its first pair comes last.
 */
export function matchTasks(a: readonly Task[], b: readonly Task[]): TaskMatch[] {
	const candidates = a
		.flatMap((taskA, indexA) => b.map((taskB, indexB) => ({ indexA, indexB, similarity: similarityOf(taskA, taskB) })))
		.filter(({ similarity }) => similarity >= similarityThreshold)
		.sort((x, y) => y.similarity - x.similarity || x.indexA - y.indexA || x.indexB - y.indexB)
	const partnerOfA = new Map<number, { indexB: number; similarity: number }>()
	const takenB = new Map<number, number>()
	for (const { indexA, indexB, similarity } of candidates) {
		if (partnerOfA.has(indexA) || takenB.has(indexB)) continue
		partnerOfA.set(indexA, { indexB, similarity })
		takenB.set(indexB, indexA)
	}
	return inOrder(a, b, partnerOfA, takenB)
}

/** Of titles or of whole texts, whichever is more alike: one plan prints a title where the other prints a sentence. From 0 to 1. */
export function similarityOf(a: Task, b: Task): number {
	const profileA = profileOf(a)
	const profileB = profileOf(b)
	return Math.max(diceOf(profileA.title, profileB.title), diceOf(profileA.text, profileB.text))
}

function profileOf(task: Task): Profile {
	const known = profiles.get(task)
	if (known) return known
	const profile = { title: bigramsOf(task.title), text: bigramsOf(task.text) }
	profiles.set(task, profile)
	return profile
}

function inOrder(
	a: readonly Task[],
	b: readonly Task[],
	partnerOfA: ReadonlyMap<number, { indexB: number; similarity: number }>,
	takenB: ReadonlyMap<number, number>,
): TaskMatch[] {
	const followers = new Map<number, Task[]>()
	let anchor = -1
	b.forEach((task, indexB) => {
		const indexA = takenB.get(indexB)
		if (indexA !== undefined) anchor = indexA
		else followers.set(anchor, [...(followers.get(anchor) ?? []), task])
	})
	const onlyB = (index: number): TaskMatch[] => (followers.get(index) ?? []).map(task => ({ kind: 'onlyB', a: null, b: task }))
	const rows: TaskMatch[] = []
	a.forEach((task, indexA) => {
		const partner = partnerOfA.get(indexA)
		const other = partner && b[partner.indexB]
		rows.push(other ? { kind: 'both', a: task, b: other, similarity: partner.similarity } : { kind: 'onlyA', a: task, b: null })
		rows.push(...onlyB(indexA))
	})
	return [...rows, ...onlyB(-1)]
}
