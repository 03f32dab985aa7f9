import { z } from 'zod'
import { type Division, readDivisions } from './divisions.ts'
import { type MeasureOverride, readMeasureOverrides } from './measure-overrides.ts'
import { type Action, type Outline, readOutlines } from './outlines.ts'
import { severities } from './plan.ts'
import { distinct, identifier, RegistryError, type RegistryFile, readRegistryFile, words } from './registry-file.ts'

export * from './measure-overrides.ts'
export * from './outlines.ts'

export const functionEntrySchema = z.strictObject({
	id: identifier.describe('网址用的拼音，如 jiaoyu；公布后不改'),
	name: z.string().min(1).describe('职能的名称，如 教育'),
	kind: z
		.enum(['department', 'partyOrgan', 'massOrganisation', 'other'])
		.default('department')
		.describe('这类机构是什么：department 政府部门及所属机构（默认）· partyOrgan 党委机构 · massOrganisation 群团组织 · other 其他'),
	stems: words.default([]).describe('机构名称里表示这项职能的词，如 教育、教；一个词只属于一项职能，单字只在合并的机构名里起作用'),
	names: words.default([]).describe('整个算作这项职能的机构名称，不带行政区，如 教委；一个名称写在几项职能下，就有几项职能'),
	government: z
		.strictObject({
			words: words.default([]).describe('名称里 局、厅 前面的词；合并的机构，名称由各项职能的词连成'),
			names: words.default([]).describe('整个名称，不带行政区，委员会写作 委'),
			levels: z
				.array(z.enum(['province', 'city', 'county']))
				.default(['province', 'city', 'county'])
				.describe('在哪几级是政府的工作部门'),
		})
		.optional()
		.describe('机构叫什么名称、在哪几级时，肯定是本级人民政府的工作部门；不能肯定的不写'),
	endings: words.default([]).describe('一地有许多家的机构：名称以这些词结尾、又没有别的读法的都算，如 医院；它们互不作简称'),
})
export type FunctionEntry = z.infer<typeof functionEntrySchema>

export const polyphoneSchema = z.strictObject({
	text: z
		.string()
		.regex(/^\p{Script=Han}+$/u)
		.describe('词，如 六安'),
	pinyin: z
		.string()
		.regex(/^[a-z]+( [a-z]+)*$/)
		.describe('每字一个音节，空格隔开，不标声调，ü 写作 v，如 lu an'),
})
export type Polyphone = z.infer<typeof polyphoneSchema>

export const everydayWordSchema = z.strictObject({
	says: z.string().trim().min(2).describe('平常的说法，如 老人'),
	prints: z.string().trim().min(2).describe('方案里的写法，如 老年人'),
})
export type EverydayWord = z.infer<typeof everydayWordSchema>

export const placeSlugSchema = z.strictObject({
	code: z
		.string()
		.regex(/^\d{6}$/)
		.describe('content/divisions.csv 中的代码'),
	slug: z
		.string()
		.regex(/^[a-z]+(-[a-z0-9]+)*$/)
		.describe('网址用的名称，如 linyishi；全国唯一，公布后不改'),
})
/** The address of a place whose plain pinyin another place has too, and the line where it is written. */
export interface PlaceSlug extends z.infer<typeof placeSlugSchema> {
	line: number
}

export const unitCorrectionSchema = z.strictObject({
	plan: z.string().min(1).describe('方案的 id；只改这一份'),
	printed: z.string().min(1).describe('印错的名称，原样'),
	name: z.string().min(1).describe('应为哪个单位，写本方案中的另一个写法'),
	reason: z.string().min(1).describe('凭什么这样认定'),
})
export type UnitCorrection = z.infer<typeof unitCorrectionSchema>

export const ruleSettingSchema = z.strictObject({
	rule: identifier.describe('规则的 id，见 /guide/rules/'),
	severity: z.enum([...severities, 'off']).describe('改为什么级别：error 错误 · warning 警告 · info 提示 · off 停用'),
	reason: z.string().trim().min(1).describe('为什么改'),
})
/** What a site has decided on one rule, and where it is written. */
export type RuleSetting = z.infer<typeof ruleSettingSchema> & { file: string; line: number }

/** What people write because no document prints it. Read once, handed to ingest and to the atlas. */
export interface Registries {
	functions: FunctionEntry[]
	/** One a family of plans, in the order of their files' names. */
	outlines: Outline[]
	/** The actions of all outlines, in their order; ids of actions and measures are distinct over all. */
	actions: Action[]
	/** What people have decided on the measure of a task, in the order of their file. */
	measureOverrides: MeasureOverride[]
	divisions: Division[]
	polyphones: Polyphone[]
	placeSlugs: PlaceSlug[]
	unitCorrections: UnitCorrection[]
	/** By which search understands what people say otherwise than plans print it. */
	everydayWords: EverydayWord[]
	/** Only the rules that this site weighs otherwise than they weigh themselves. */
	ruleSettings: RuleSetting[]
}

/**
 * Reads and checks every registry in `folder`.
 * Throws a RegistryError, with file and line, at the first entry that does not fit, stands twice or contradicts another.
 */
export function loadRegistries(folder = 'content'): Registries {
	const functions = readRegistryFile(folder, 'functions.yaml', functionEntrySchema)
	distinct(functions, entry => [[entry.id, ['id']]], '职能 id')
	distinct(functions, entry => entry.stems.map((stem, index) => [stem, ['stems', index]]), '词')
	distinct(functions, entry => entry.endings.map((ending, index) => [ending, ['endings', index]]), '结尾')
	const outlines = readOutlines(folder)
	const polyphones = readRegistryFile(folder, 'polyphones.yaml', polyphoneSchema)
	distinct(polyphones, entry => [[entry.text, ['text']]], '词')
	oneSyllableEach(polyphones)
	const divisions = readDivisions(folder)
	const placeSlugs = readRegistryFile(folder, placeSlugsFile, placeSlugSchema)
	distinct(placeSlugs, entry => [[entry.code, ['code']]], '代码')
	distinct(placeSlugs, entry => [[entry.slug, ['slug']]], '网址')
	ofKnownPlaces(placeSlugs, divisions)
	const unitCorrections = readRegistryFile(folder, 'unit-corrections.yaml', unitCorrectionSchema)
	distinct(unitCorrections, entry => [[`${entry.plan} ${entry.printed}`, ['printed']]], '更正')
	const everydayWords = readRegistryFile(folder, 'everyday-words.yaml', everydayWordSchema)
	distinct(everydayWords, entry => [[entry.says, ['says']]], '说法')
	const settings = readRegistryFile(folder, 'rules.yaml', ruleSettingSchema)
	distinct(settings, entry => [[entry.rule, ['rule']]], '规则')
	return {
		functions: functions.entries,
		outlines,
		actions: outlines.flatMap(outline => outline.actions),
		measureOverrides: readMeasureOverrides(folder, outlines),
		divisions,
		polyphones: polyphones.entries,
		placeSlugs: placeSlugs.entries.map((entry, index) => ({ ...entry, line: placeSlugs.lineOf([index, 'slug']) })),
		unitCorrections: unitCorrections.entries,
		everydayWords: everydayWords.entries,
		ruleSettings: settings.entries.map((entry, index) => ({ ...entry, file: settings.file, line: settings.lineOf([index, 'rule']) })),
	}
}

/** The addresses of places, below the folder of registries. */
export const placeSlugsFile = 'place-slugs.yaml'

function oneSyllableEach(registry: RegistryFile<Polyphone>): void {
	registry.entries.forEach((entry, index) => {
		const characters = [...entry.text].length
		const syllables = entry.pinyin.split(' ').length
		if (characters !== syllables) {
			const line = registry.lineOf([index, 'pinyin'])
			throw new RegistryError(registry.file, line, `「${entry.text}」应为 ${characters} 个音节，实为 ${syllables} 个`, '请每字写一个音节，空格隔开')
		}
	})
}

function ofKnownPlaces(registry: RegistryFile<z.infer<typeof placeSlugSchema>>, divisions: readonly Division[]): void {
	const codes = new Set(divisions.map(division => division.code))
	registry.entries.forEach((entry, index) => {
		if (codes.has(entry.code)) return
		throw new RegistryError(registry.file, registry.lineOf([index, 'code']), `divisions.csv 中没有代码「${entry.code}」`, '请改正代码，或删去这一项')
	})
}
