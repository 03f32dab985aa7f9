/** A file that cannot be read at all: what is wrong with it and what to do, in Chinese, for the person who put it there. */
export class SourceError extends Error {
	readonly file: string
	/** What is wrong, a sentence without its full stop. */
	readonly problem: string
	/** What to do, a sentence without its full stop. */
	readonly advice: string
	/** The line of the file that is meant, from 1; null where it is the file as a whole. */
	readonly line: number | null

	constructor(file: string, problem: string, advice: string, line: number | null = null) {
		super(`${file}${line === null ? '' : ` 第 ${line} 行`}：${problem}。${advice}。`)
		this.name = 'SourceError'
		this.file = file
		this.problem = problem
		this.advice = advice
		this.line = line
	}
}
