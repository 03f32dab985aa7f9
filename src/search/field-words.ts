import type { FunctionName } from './names.ts'

/** The words for a field of government by which bodies are called; a single character (教) says nothing by itself. */
export function fieldWords({ name, stems, names }: Pick<FunctionName, 'name'> & { stems: readonly string[]; names: readonly string[] }): string[] {
	return [...new Set([name, ...stems, ...names])].filter(word => word.length > 1)
}
