import { expect, it } from 'vitest'
import { sidecarNameFor } from '../../../src/ingest/sources/sidecar-name.ts'

const part = (file: string) => ({ file, format: 'text', sha256: '', firstLine: 1 })

it.each([
	['a file', '方案.docx', ['方案.docx'], '方案.plan.yaml'],
	['a file with points in its name', '1.渠县.2023.txt', ['1.渠县.2023.txt'], '1.渠县.2023.plan.yaml'],
	['a file without an extension', '方案', ['方案'], '方案.plan.yaml'],
	['a folder', '渠县', ['通知.docx', '方案.docx'], '渠县/plan.yaml'],
	['a folder with one file', '渠县', ['方案.docx'], '渠县/plan.yaml'],
])('the sidecar of %s', (_, file, files, name) => {
	expect(sidecarNameFor({ file, parts: files.map(part) })).toBe(name)
})
