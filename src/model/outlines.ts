import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { comparators } from './plan.ts'
import { identifier, type Keyed, RegistryError, readRegistryDocument, words } from './registry-file.ts'

/** Many words in one string, parted by blanks: as they are written, and quickly read. */
const wordList = z.string().transform(written => written.split(/\s+/).filter(word => word !== ''))

export const measureSchema = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z-]+\.[a-z-]+$/)
		.describe('行动的 id 加点加举措的 id，如 elderly.smart'),
	title: z.string().min(1).describe('纲要中举措的标题'),
	terms: wordList.default([]).describe('说明就是这项举措的词，取自纲要这一段的原话和各地方案的通用说法；不写地名、地方品牌'),
	hints: wordList.default([]).describe('别的举措里也常见、只作旁证的词'),
})
export type Measure = z.infer<typeof measureSchema>

export const actionSchema = z.strictObject({
	id: identifier.describe('行动的 id，如 youth'),
	title: z.string().min(1).describe('纲要中行动、工程的标题'),
	part: z.string().min(1).describe('在纲要的哪一部分：提升行动、重点工程、组织实施'),
	measures: z.array(measureSchema).min(1).describe('所含的举措，按纲要先后'),
})
export type Action = z.infer<typeof actionSchema>

export const outlineTargetSchema = z.strictObject({
	metric: z.string().min(1).describe('衡量什么，写法与方案的指标一致，如 公民具备科学素质的比例'),
	year: z.int().describe('目标年份'),
	comparator: z.enum(comparators),
	value: z.number(),
	unit: z.string().min(1),
	text: z.string().min(1).describe('纲要中的原话'),
})
export type OutlineTarget = z.infer<typeof outlineTargetSchema>

export const outlineSchema = z.strictObject({
	family: identifier.describe('这一族方案的 id，与文件名相同，如 kexue-suzhi-2021'),
	title: z.string().min(1).describe('纲要的标题'),
	documentNumber: z.string().min(1).describe('纲要的文号'),
	issuer: z.string().min(1).describe('发文机关'),
	issuedOn: z.iso.date().describe('成文日期'),
	period: z.strictObject({ start: z.int(), end: z.int() }).describe('起止年份'),
	titles: words.min(1).describe('方案引用它时标题里的写法'),
	subject: words.default([]).describe('这一族方案讲的是什么；章节归不了行动、又没有这些词的任务，不归入任何举措'),
	targets: z.array(outlineTargetSchema).default([]).describe('纲要为全国定下的目标'),
	actions: z.array(actionSchema).min(1).describe('行动、工程和组织实施，按纲要先后'),
})
/** The document that a family of plans carries out, as far as plans are compared by it. */
export type Outline = z.infer<typeof outlineSchema>

/** The folder of the outlines, below the folder of registries: one file a family of plans. */
export const outlinesFolder = 'measures'

/** Reads every outline; a measure must not be in two of them, nor a word twice in one measure. */
export function readOutlines(folder: string): Outline[] {
	const names = existsSync(join(folder, outlinesFolder)) ? readdirSync(join(folder, outlinesFolder)).sort() : []
	/** Where a claim was made first; lines are looked up only for a message. */
	const seen = new Map<string, () => string>()
	return names
		.filter(name => name.endsWith('.yaml') && !name.startsWith('.'))
		.map(name => {
			const { file, data, lineOf } = readRegistryDocument(folder, join(outlinesFolder, name), outlineSchema)
			if (`${data.family}.yaml` !== name) {
				throw new RegistryError(file, lineOf(['family']), `family 应与文件名相同，实为「${data.family}」`, `请把文件改名为 ${data.family}.yaml，或改正 family`)
			}
			for (const [key, path] of data.actions.flatMap(claimsOf)) {
				const first = seen.get(key)
				if (first) throw new RegistryError(file, lineOf(path), `${key}已在 ${first()}写过`, '请只留一处')
				seen.set(key, () => `${file} 第 ${lineOf(path)} 行`)
			}
			return data
		})
}

function claimsOf(action: Action, index: number): Keyed[] {
	const claims: Keyed[] = [[`行动 id「${action.id}」`, ['actions', index, 'id']]]
	for (const [at, measure] of action.measures.entries()) {
		const path = ['actions', index, 'measures', at]
		claims.push([`举措 id「${measure.id}」`, [...path, 'id']])
		for (const kind of ['terms', 'hints'] as const) {
			for (const word of measure[kind]) claims.push([`${measure.id} 的词「${word}」`, [...path, kind]])
		}
	}
	return claims
}
