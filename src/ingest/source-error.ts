/** A file that cannot be read at all: what is wrong with it and what to do, in Chinese, for the person who put it there. */
export class SourceError extends Error {
	readonly file: string
	readonly advice: string

	constructor(file: string, problem: string, advice: string) {
		super(`${file}：${problem}。${advice}。`)
		this.name = 'SourceError'
		this.file = file
		this.advice = advice
	}
}
