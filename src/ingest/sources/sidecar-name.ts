import { extname } from 'node:path'
import type { Plan } from '../../model/plan.ts'

/** Where a document's sidecar belongs: 方案.plan.yaml beside 方案.docx, plan.yaml in the folder of several files. */
export function sidecarNameFor({ file, parts }: Plan['source']): string {
	const isFolder = parts.length > 1 || parts[0]?.file !== file
	return isFolder ? `${file}/plan.yaml` : `${file.slice(0, file.length - extname(file).length)}.plan.yaml`
}
