import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileSizeLimit } from '../../../src/ingest/read/check-file.ts'
import { SourceError } from '../../../src/ingest/source-error.ts'
import { type FoundSource, listSources } from '../../../src/ingest/sources/list-sources.ts'
import { loadSource, sourceAt } from '../../../src/ingest/sources/load-source.ts'
import { placeInParts } from '../../../src/ingest/sources/place-in-parts.ts'

let seeds = ''
beforeEach(() => {
	seeds = mkdtempSync(join(tmpdir(), 'zeren-seeds-'))
})
afterEach(() => rmSync(seeds, { recursive: true }))

const put = (...paths: string[]) => {
	for (const path of paths) {
		mkdirSync(dirname(join(seeds, path)), { recursive: true })
		writeFileSync(join(seeds, path), path)
	}
}
/** A found source in one line: its files, and its sidecar behind `+`. */
const inWords = ({ name, files, sidecar }: FoundSource) => {
	const paths = [...files, ...(sidecar === null ? [] : [`+${sidecar}`])].map(path =>
		path.startsWith('+') ? `+${relative(seeds, path.slice(1))}` : relative(seeds, path),
	)
	return `${name}: ${paths.join(' ')}`
}
const found = () => listSources(seeds).sources.map(inWords)
const faults = () => listSources(seeds).faults.map(({ file, problem }) => `${file}：${problem}`)

describe('what is found in seeds/', () => {
	it('each file is a document, with the sidecar beside it', () => {
		put('b.docx', 'a.txt', 'a.plan.yaml', 'b.docx.plan.yaml', 'c.pdf')
		expect(found()).toEqual(['a.txt: a.txt +a.plan.yaml', 'b.docx: b.docx +b.docx.plan.yaml', 'c.pdf: c.pdf'])
		expect(faults()).toEqual([])
	})

	it('a folder is one document, its files in reading order', () => {
		put('quxian-2023/附件.xlsx', 'quxian-2023/方案.docx', 'quxian-2023/通知.docx', 'quxian-2023/plan.yaml', 'quxian-2023/.DS_Store')
		expect(found()).toEqual(['quxian-2023: quxian-2023/通知.docx quxian-2023/方案.docx quxian-2023/附件.xlsx +quxian-2023/plan.yaml'])
	})

	it('litter and what a browser saves with a page is passed over', () => {
		put('方案.html', '方案_files/style.css', '.git/config', '~$方案.docx', 'Thumbs.db', '__MACOSX/x', '渠县/页.htm', '渠县/页.files/a.js')
		expect(found()).toEqual(['方案.html: 方案.html', '渠县: 渠县/页.htm'])
		expect(faults()).toEqual([])
	})

	it('a link counts as what it leads to; one that leads nowhere is passed over', () => {
		put('a.txt')
		symlinkSync(join(seeds, 'a.txt'), join(seeds, 'b.txt'))
		symlinkSync(join(seeds, 'gone.txt'), join(seeds, 'c.txt'))
		expect(found()).toEqual(['a.txt: a.txt', 'b.txt: b.txt'])
	})

	it.each([
		['an empty folder', ['空/.keep'], '空：文件夹里没有方案文件'],
		['a folder with its sidecar alone', ['空/plan.yaml'], '空：文件夹里没有方案文件'],
		['a folder in a folder', ['达州/渠县/方案.docx'], '达州：文件夹里还有文件夹「渠县」'],
		['one text in two formats', ['渠县/方案.docx', '渠县/方案.pdf'], '渠县：「方案.docx」与「方案.pdf」应是同一份文件的两种格式'],
		['a sidecar without its document', ['a.plan.yaml'], 'a.plan.yaml：旁注旁边没有「a」这份文件'],
		['another YAML file', ['notes.yaml'], 'notes.yaml：这个 YAML 文件不是方案，也不是旁注'],
		['another YAML file in a folder', ['渠县/方案.txt', '渠县/facts.yml'], '渠县/facts.yml：这个 YAML 文件不是方案，也不是旁注'],
	])('%s is a fault with what to do, and nothing of it is read', (_, paths, fault) => {
		put(...paths, 'good.txt')
		expect(faults()).toEqual([fault])
		expect(found()).toEqual(['good.txt: good.txt'])
	})

	it('a table may have the name of the plan that it belongs to', () => {
		put('渠县/方案.docx', '渠县/方案.xlsx')
		expect(found()).toEqual(['渠县: 渠县/方案.docx 渠县/方案.xlsx'])
	})
})

describe('the document at a path', () => {
	it('is a file with the sidecar beside it, or a folder', () => {
		put('a.txt', 'a.plan.yaml', '渠县/方案.txt', '渠县/通知.txt')
		expect(sourceAt(join(seeds, 'a.txt'))).toMatchObject({ name: 'a.txt', files: [{ file: 'a.txt' }], sidecar: { file: 'a.plan.yaml' } })
		expect(sourceAt(`${join(seeds, '渠县')}/`)).toMatchObject({ name: '渠县', files: [{ file: '通知.txt' }, { file: '方案.txt' }] })
	})

	it('of a folder that is no document, and of a file that is too large or gone, is an error', () => {
		put('空/plan.yaml')
		expect(() => sourceAt(join(seeds, '空'))).toThrow(SourceError)
		expect(() => sourceAt(join(seeds, '无.txt'))).toThrow('ENOENT')
		writeFileSync(join(seeds, 'huge.txt'), new Uint8Array(fileSizeLimit + 1))
		expect(() => sourceAt(join(seeds, 'huge.txt'))).toThrow('超过 50 MB 的上限')
		expect(() => loadSource({ name: 'x', isFolder: false, files: [join(seeds, 'x')], sidecar: null })).toThrow('x：打不开（ENOENT）')
	})
})

it('a line of the whole text stands in a line of one file', () => {
	const parts = [
		{ file: '通知.txt', firstLine: 1 },
		{ file: '方案.txt', firstLine: 12 },
	]
	expect([1, 11, 12, 40].map(line => placeInParts(parts, line))).toEqual([
		{ file: '通知.txt', line: 1 },
		{ file: '通知.txt', line: 11 },
		{ file: '方案.txt', line: 1 },
		{ file: '方案.txt', line: 29 },
	])
})
