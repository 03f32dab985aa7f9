import type { ExtractedDocument, StructuredDocument } from '../draft.ts'
import { citationsOf } from './citations.ts'
import { indicatorsOf } from './indicators/index.ts'
import { preambleOf } from './metadata/front-matter.ts'
import { metadataOf } from './metadata/index.ts'
import { sectionsOf } from './sections.ts'
import { proseTasks } from './tasks/prose-tasks.ts'
import { addRowDetails } from './tasks/row-details.ts'
import { tableTasks } from './tasks/table-tasks.ts'

/**
 * Fourth stage: what the words say. Guarantees:
 * 1. every fact has its position in the source, and nothing comes from a registry;
 * 2. an assignment's role is what a label, a column, a verb or a declared rule says (its evidence);
 * 3. a name is as printed, without line breaks and generic words (等相关单位).
 */
export function extract(document: StructuredDocument): ExtractedDocument {
	const { root, index } = document
	const metadata = metadataOf(root)
	const prose = proseTasks(root, index)
	const table = tableTasks(root, prose, index)
	const tasks = [...prose.tasks, ...table.tasks].sort((left, right) => left.position.start.offset - right.position.start.offset)
	addRowDetails(tasks, root, prose.taskSections, index)
	const sections = [...sectionsOf(root, prose.taskSections, index), ...table.sections].sort(
		(left, right) => left.position.start.offset - right.position.start.offset,
	)
	return {
		...document,
		extraction: {
			metadata,
			citations: citationsOf(root, metadata.title, index),
			preamble: preambleOf(root, index),
			declaredRules: [...prose.declaredRules, ...table.declaredRules].sort((left, right) => left.position.start.offset - right.position.start.offset),
			sections,
			tasks,
			indicators: indicatorsOf(root, tasks, index),
		},
	}
}
