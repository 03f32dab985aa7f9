import { readSidecar } from '../../src/ingest/facts/sidecar.ts'
import { type Ingested, ingestedFrom } from '../../src/ingest/index.ts'
import { understand } from '../../src/ingest/pipeline.ts'
import { assemble } from '../../src/ingest/read/assemble.ts'
import type { Role, Task } from '../../src/model/index.ts'
import { loadRegistries } from '../../src/model/registries.ts'

export const registries = loadRegistries()

/** Reads a document that a test has written, and its sidecar where there is one. */
export function ingestText(text: string, file = 'document.txt', given = registries, sidecar?: string): Ingested {
	const read = assemble(file, [{ file, bytes: new TextEncoder().encode(text), format: 'text', text: text.replace(/\r\n?/g, '\n') }])
	const stated = sidecar === undefined ? undefined : readSidecar('plan.yaml', new TextEncoder().encode(sidecar))
	return ingestedFrom(understand({ ...read, sidecar: stated }, { registries: given }))
}

const words: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '责任', support: '配合' }

/** A task's roles in one line, as a person would write them down: `牵头 县教育局 · 配合 县科协、县妇联`. */
export function rolesOf(task: Pick<Task, 'assignments'> | undefined): string {
	const groups = (['lead', 'responsible', 'support'] as const).map(role => ({
		role,
		names: (task?.assignments ?? []).filter(assignment => assignment.role === role).map(({ printed }) => printed),
	}))
	return groups
		.filter(({ names }) => names.length > 0)
		.map(({ role, names }) => `${words[role]} ${names.join('、')}`)
		.join(' · ')
}

/** The roles of every task of a document, by the task's id. */
export function rolesById(text: string): Record<string, string> {
	return Object.fromEntries(ingestText(text).plan.tasks.map(task => [task.id, rolesOf(task)]))
}
