import { withByteOrderMark } from '../../atlas/csv.ts'
import { downloadFile } from '../../search/page/download-file.ts'
import type { Comparison } from '../align/comparison.ts'
import { comparisonCsv } from '../view/comparison-csv.ts'

/** Gives the reader a comparison that was drawn in the browser as a file. */
export function downloadComparison(comparison: Comparison, title: string): void {
	downloadFile(`${title}.csv`, withByteOrderMark(comparisonCsv(comparison)), 'text/csv;charset=utf-8')
}
