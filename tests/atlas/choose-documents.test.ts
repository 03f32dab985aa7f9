import { describe, expect, it } from 'vitest'
import { chooseDocuments } from '../../src/atlas/index.ts'
import type { Withheld } from '../../src/ingest/index.ts'
import type { Diagnostic, Plan } from '../../src/model/index.ts'
import { buildJurisdiction, buildPlan, buildTask, sourceOf } from './build-plan.ts'

const fileOf = (file: string) => {
	const { parts } = sourceOf(file)
	return { file, parts: parts.map(part => ({ ...part, sha256: file })) }
}
const document = (file: string, change: Partial<Plan> = {}, withheld: Withheld | null = null) => ({
	plan: { ...buildPlan({ title: file, tasks: [buildTask('t1', ['县科协'])] }), source: fileOf(file), ...change },
	text: `原文 ${file}`,
	withheld,
})
const diagnostic = (rule: string, message: string): Diagnostic => ({ rule, message, severity: 'error', note: null, position: null, related: null })
const good = document('好.txt')

/** What is left out beside a good document, in words. */
const besides = (...documents: ReturnType<typeof document>[]) => {
	const { chosen, leftOut } = chooseDocuments([good, ...documents])
	return [chosen.map(({ plan }) => plan.source.file), ...leftOut.map(({ file, problem }) => `${file}：${problem}`)]
}

describe('a document is left out, and the others go on,', () => {
	it.each([
		['when its place is not known', document('甲.txt', { jurisdiction: null }), '甲.txt：认不出是哪个行政区的方案'],
		[
			'when several places are called so',
			document('甲.txt', { jurisdiction: null, diagnostics: [diagnostic('ambiguous-jurisdiction', '「朝阳区」有 2 处同名')] }),
			'甲.txt：「朝阳区」有 2 处同名',
		],
		[
			'when it is no plan',
			document('甲.txt', { tasks: [], diagnostics: [diagnostic('not-a-plan', '本文件读作新闻报道，不是方案')] }),
			'甲.txt：本文件读作新闻报道，不是方案',
		],
		[
			'when its address is that of a page',
			document('甲.txt', { jurisdiction: buildJurisdiction({ name: '数据县', slug: 'data' }) }),
			'甲.txt：行政区「数据县」的网址「data」与本站的栏目重名',
		],
		[
			'when another place has its address',
			document('甲.txt', { jurisdiction: buildJurisdiction({ name: '乙县', code: '510002' }) }),
			'甲.txt：行政区「乙县」的网址「jiaxian」与 好.txt 的「甲县」相同',
		],
		[
			'when it is a copy',
			{ ...document('甲.txt'), plan: { ...document('甲.txt').plan, source: { ...fileOf('好.txt'), file: '甲.txt' } } },
			'甲.txt：与 好.txt 一字不差',
		],
	])('%s', (_, bad, words) => expect(besides(bad)).toEqual([['好.txt'], words]))

	it('when it is one that is there already, in another format', () => {
		const facts = { title: '甲县方案', documentNumber: '甲府〔2023〕1号' }
		expect(besides(document('a.docx', facts), document('a.pdf', facts), document('b.docx', { ...facts, documentNumber: '甲府〔2023〕2号' }))).toEqual([
			['好.txt', 'a.docx', 'b.docx'],
			'a.pdf：与 a.docx 的标题、文号和成文日期都相同，应是同一份文件',
		])
	})

	it('but not when its title alone is that of another', () => {
		expect(besides(document('a.docx', { title: '甲县方案' }), document('b.docx', { title: '甲县方案' }))).toEqual([['好.txt', 'a.docx', 'b.docx']])
	})

	it('and a document without tasks that is no other kind of text stays', () => {
		expect(besides(document('a.docx', { tasks: [], diagnostics: [diagnostic('no-tasks', '没有任务')] }))).toEqual([['好.txt', 'a.docx']])
	})
})

it('of a document that is not public neither its name nor a word is given', () => {
	const choice = chooseDocuments([document('机密行动方案.docx', { title: '机密行动方案' }, 'secrecy'), good])
	expect(choice.leftOut).toEqual([
		{ file: '（不公开的文件）', problem: '这份文件标有密级或份号，没有公布', advice: '请从 seeds/ 中取出；可以公开的，请换成公开发布的版本', line: null },
	])
	expect(choice.withheldFiles).toEqual(['机密行动方案.docx'])
	expect(JSON.stringify([choice.leftOut, choice.chosen])).not.toContain('机密行动')
})

it('says where the place is to be stated', () => {
	const adviceFor = (file: string, parts = [file]) => {
		const [part] = fileOf(file).parts
		const source = { file, parts: parts.flatMap(name => (part ? [{ ...part, file: name }] : [])) }
		return chooseDocuments([document(file, { jurisdiction: null, source })]).leftOut[0]?.advice
	}
	expect(adviceFor('方案.docx')).toContain('旁注 方案.plan.yaml 里')
	expect(adviceFor('方案')).toContain('旁注 方案.plan.yaml 里')
	expect(adviceFor('某县2023', ['方案.docx'])).toContain('旁注 某县2023/plan.yaml 里')
	expect(adviceFor('某县.docx', ['1通知.docx', '2方案.docx'])).toContain('旁注 某县.docx/plan.yaml 里')
})
