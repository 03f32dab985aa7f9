import type { ExtractedDocument, StructuredDocument } from '../draft.ts'
import { citationsOf } from './citations.ts'
import { carryOver, partiesOfAll } from './clause/party-of-all.ts'
import { otherGenreOf } from './genre.ts'
import { indicatorsOf } from './indicators/index.ts'
import { preambleOf } from './metadata/front-matter.ts'
import { metadataOf } from './metadata/index.ts'
import { sectionsOf } from './sections.ts'
import { proseTasks, type TasksFound } from './tasks/prose-tasks.ts'
import { addRowDetails } from './tasks/row-details.ts'
import { type TableTasksFound, tableTasks } from './tasks/table-tasks.ts'

/**
 * Fourth stage: what the words say. Guarantees:
 * 1. every fact has its position in the source, and nothing comes from a registry;
 * 2. an assignment's role is what a label, a column, a verb or a declared rule says (its evidence);
 * 3. what is no plan (news, an interpretation, a regulation) has no tasks;
 * 4. a name is as printed, without line breaks and generic words (等相关单位).
 */
export function extract(document: StructuredDocument): ExtractedDocument {
	const { root, index } = document
	const metadata = metadataOf(root)
	const proseRead = proseTasks(root, index)
	const tableRead = tableTasks(root, proseRead, index)
	const otherGenre = otherGenreOf(root, metadata, [...proseRead.tasks, ...tableRead.tasks], index)
	const prose = otherGenre ? nothingRead() : proseRead
	const table = otherGenre ? nothingRead() : tableRead
	const tasks = [...prose.tasks, ...table.tasks].sort((left, right) => left.position.start.offset - right.position.start.offset)
	const parties = otherGenre ? [] : partiesOfAll(root, index)
	carryOver(tasks, parties, index)
	addRowDetails(tasks, root, prose.taskSections, index)
	const sections = [...sectionsOf(root, prose, index), ...table.sections].sort((left, right) => left.position.start.offset - right.position.start.offset)
	return {
		...document,
		extraction: {
			metadata,
			otherGenre,
			citations: citationsOf(root, metadata.title, index),
			preamble: preambleOf(root, index),
			declaredRules: [...prose.declaredRules, ...table.declaredRules, ...parties.map(({ rule }) => rule)].sort(
				(left, right) => left.position.start.offset - right.position.start.offset,
			),
			sections,
			tasks,
			indicators: otherGenre ? [] : indicatorsOf(root, tasks, index),
		},
	}
}

/** What is read of tasks where a document is no plan. */
function nothingRead(): TasksFound & TableTasksFound {
	return { tasks: [], sections: [], declaredRules: [], taskSections: new Set(), taskParagraphs: new Set() }
}
