import type { Plan, Section, Task } from '../model/index.ts'

/** A section with what lies directly in it, in the order of the document. */
export interface SectionNode {
	section: Section
	tasks: Task[]
	children: SectionNode[]
	/** Whether a task lies in it or below it. */
	hasTasks: boolean
}

/** The outline of a plan as a tree, with the tasks in their sections. Tasks that lie in no section are not in it. */
export const sectionTree = (plan: Pick<Plan, 'sections' | 'tasks'>): SectionNode[] => {
	const childrenOf = Map.groupBy(plan.sections, section => section.parent)
	const tasksOf = Map.groupBy(plan.tasks, task => task.sectionId)
	const nodesBelow = (parent: string | null): SectionNode[] =>
		(childrenOf.get(parent) ?? []).map(section => {
			const tasks = tasksOf.get(section.id) ?? []
			const children = nodesBelow(section.id)
			return { section, tasks, children, hasTasks: tasks.length > 0 || children.some(child => child.hasTasks) }
		})
	return nodesBelow(null)
}

/** The tasks that lie in no section of the plan. */
export const tasksWithoutSection = (plan: Pick<Plan, 'sections' | 'tasks'>): Task[] => {
	const ids = new Set(plan.sections.map(section => section.id))
	return plan.tasks.filter(task => task.sectionId === null || !ids.has(task.sectionId))
}

/** How many characters of text a section and those below it have besides their tasks. */
export const charactersIn = ({ section, children }: SectionNode): number =>
	section.paragraphs.reduce((sum, { text }) => sum + text.length, 0) + children.reduce((sum, child) => sum + charactersIn(child), 0)
