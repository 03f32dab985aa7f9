import { z } from 'zod'

/** A point of a source file, as unist defines it. */
export const pointSchema = z.strictObject({
	line: z.int().min(1).describe('行号，从 1 起'),
	column: z.int().min(1).describe('列号，从 1 起，按 UTF-16 单元计'),
	offset: z.int().min(0).describe('在源文件文本中的偏移，从 0 起，按 UTF-16 单元计'),
	page: z.int().min(1).optional().describe('页码，从 1 起；源文件不分页（文本、网页、Word）时没有'),
})
export type Point = z.infer<typeof pointSchema>

/** A span of a source file: `start` is inside, `end` is just behind the last character. */
export const positionSchema = z.strictObject({
	start: pointSchema,
	end: pointSchema,
})
export type Position = z.infer<typeof positionSchema>
