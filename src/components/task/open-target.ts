/**
 * Whoever follows a link to a task sees all of it: what unfolds the task in the document is opened, and so is every fold around it, which not
 * all browsers do by themselves.
 */
export const openTarget = (): void => {
	const target = document.getElementById(location.hash.slice(1))
	if (!target) return
	for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
	for (const details of target.matches('.task') ? target.querySelectorAll<HTMLDetailsElement>('.task-details') : []) details.open = true
}
