import { describe, expect, it } from 'vitest'
import { withheldBecause as because } from '../../../src/ingest/facts/withheld.ts'
import { ingestText, registries } from '../ingest-text.ts'

const withheldBecause = (statement: string | null, text: string, firstLines = [1], around: number[] = []) =>
	because({ statements: [statement], text, firstLines, isAround: line => around.includes(line) })
const plan = (...lines: string[]) => ['渠县科普实施方案', '一、任务', '1.做好保密宣传，教育群众识别机密、秘密文件。（责任单位：县科协）', ...lines].join('\n')

describe('what is not for publication', () => {
	it.each([
		['依申请公开', 'on-application'],
		['不予公开', 'not-public'],
		['此件不公开', 'not-public'],
		['内部资料', 'internal'],
		['发至县团级', 'internal'],
		['秘密★1年', 'secrecy'],
		['份号：000012', 'secrecy'],
		['主动公开', null],
		['此件公开发布', null],
		['此件删减后公开', null],
		[null, null],
	] as const)('%s → %s', (disclosure, reason) => expect(withheldBecause(disclosure, plan())).toBe(reason))

	it.each([
		['a mark with its term', '机密★3年'],
		['a mark with blanks', '机 密 ★ 1 年'],
		['a mark with its urgency', '秘密★1年　特急'],
		['a mark and a copy number in one line', '000012　绝密★长期'],
		['a bare mark', '绝密'],
		['a copy number', '份号：12'],
		['a copy number of six digits', '000012'],
		['a mark with its label', '密级：秘密'],
	])('%s at the head', (_, line) => expect(withheldBecause('主动公开', `${line}\n${plan()}`)).toBe('secrecy'))

	it('a mark with a star counts wherever it stands', () => expect(withheldBecause(null, plan('', '机密★'))).toBe('secrecy'))

	it('each file of a document has a head of its own', () => {
		const notice = Array.from({ length: 40 }, (_, at) => `第${at}段。`).join('\n')
		expect(withheldBecause('主动公开', `${notice}\n\n秘密\n${plan()}`, [1, 42])).toBe('secrecy')
		expect(withheldBecause('主动公开', `${notice}\n\n秘密\n${plan()}`)).toBeNull()
	})

	it('the menu of a portal is no part of the head', () => {
		const menu = Array.from({ length: 40 }, (_, at) => `栏目${at}`)
		const lines = menu.map((_, at) => at + 1)
		expect(withheldBecause('主动公开', [...menu, '机密', plan()].join('\n'), [1], lines)).toBe('secrecy')
	})

	it.each([
		['words of the text', plan('做好涉密（机密级）文件管理。')],
		['a name of a section', plan('秘密级文件的管理')],
		['a bare word far below the head', plan(...Array.from({ length: 40 }, (_, at) => `第${at}段。`), '秘密')],
		['a postal code', `635200\n${plan()}`],
		['a page number', `1\n${plan()}`],
	])('%s is no mark', (_, text) => expect(withheldBecause(null, text)).toBeNull())
})

it('a document says why it is withheld; its sidecar cannot lift that', () => {
	const stated = 'disclosure: 主动公开\ndisclosureAssertedBy: 渠县科协'
	expect(ingestText(`机密★1年\n${plan()}`, 'a.txt', registries, stated).withheld).toBe('secrecy')
	expect(ingestText(plan('信息公开选项：依申请公开'), 'a.txt', registries, stated).withheld).toBe('on-application')
	expect(ingestText(plan(), 'a.txt', registries, stated).withheld).toBeNull()
})

it('a sidecar may withhold what its document says nothing of', () => {
	expect(ingestText(plan(), 'a.txt', registries, 'disclosure: 依申请公开\ndisclosureAssertedBy: 渠县科协').withheld).toBe('on-application')
})

it('a sidecar that says a document is not public is followed even where the document says otherwise', () => {
	const stated = 'disclosure: 不予公开\ndisclosureAssertedBy: 渠县科协'
	expect(ingestText(plan('信息公开选项：主动公开'), 'a.txt', registries, stated).withheld).toBe('not-public')
})
