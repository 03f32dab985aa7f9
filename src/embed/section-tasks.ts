import type { SectionNode } from '../atlas/section-tree.ts'
import { type Role, roles, type Task } from '../model/index.ts'

/** The tasks of a section and of those below it, in the order of the document. */
export function tasksUnder({ tasks, children }: SectionNode): Task[] {
	return [...tasks, ...children.flatMap(tasksUnder)]
}

/** The roles that somebody has in them. */
export function rolesUnder(node: SectionNode): Role[] {
	const stated = new Set(tasksUnder(node).flatMap(({ assignments }) => assignments.map(({ role }) => role)))
	return roles.filter(role => stated.has(role))
}
