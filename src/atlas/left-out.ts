import type { SourceError } from '../ingest/index.ts'
import { compareText } from './compare-text.ts'

/**
 * Something in `seeds/` that the site does not publish, in words for the person who put it there. Nothing else of it is kept: no title, no words.
 * `problem` and `advice` are sentences without their full stop.
 */
export interface LeftOut {
	/** Below `seeds/`: a name, or folder/name. Of a document that is not public the name is not given: it may say what the document is about. */
	file: string
	problem: string
	advice: string
	/** The line of the file that is meant, from 1; null where it is the file as a whole. */
	line: number | null
}

/** What stands for the name of a document that is not public. */
export const withheldName = '（不公开的文件）'

/** A file that cannot be read. @param folder the folder that it lies in, where its plan is one */
export function unreadable({ file, problem, advice, line }: SourceError, folder: string | null): LeftOut {
	return { file: folder === null || file === folder ? file : `${folder}/${file}`, problem, advice, line }
}

/** A document that the program stumbles over: the fault is the program's, and the other documents go on. Its message may quote the document. */
export function stumbledOver(file: string, error: unknown): LeftOut {
	const name = error instanceof Error ? error.name : '未知'
	return {
		file,
		problem: `程序在读这份文件时出错（${name}）`,
		advice: `这是程序的问题。请运行 npm run ingest -- seeds/${file}，把显示的内容报告给维护程序的人`,
		line: null,
	}
}

/** Those left out in the order of their files. */
export function sortLeftOut(entries: readonly LeftOut[]): LeftOut[] {
	return entries.toSorted((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.problem, b.problem))
}

/** One entry in a line or two: seeds/a.txt 第 3 行：…。…。 */
export function describeLeftOut({ file, problem, advice, line }: LeftOut): string {
	return `${file}${line === null ? '' : ` 第 ${line} 行`}：${problem}。${advice}。`
}
