import { nearest } from '../model/nearest.ts'

export const usage = `用法：npm run ingest -- 文件… [--json | --explain 任务]

读一份或几份方案（文件，或几个文件合为一份的文件夹），显示读出了什么：基本信息、任务与角色、诊断（文件:行:列）。
  --json           每份打印一个 JSON 对象（几份时一行一个），与网站公布的相同
  --explain 任务   一步一步说明这项任务是怎样读出的，如 --explain t12（编号见任务表）
  --help           显示这段说明
环境变量：NO_COLOR 不用颜色，FORCE_COLOR=1 一律用颜色
退出状态：0 已读出（有诊断也是 0）；1 有文件完全不能读；2 用法不对`

/** What a person asked of the command. */
export type Arguments =
	| { kind: 'read'; files: string[]; json: boolean /** The id of the task to explain. */; task: string | null }
	| { kind: 'help' }
	| { kind: 'wrong' /** Empty where the usage says enough. */; problem: string }

const options = ['--json', '--explain', '--help']

/** Reads the words behind the command's name; behind `--` everything is a file. */
export function readArguments(args: readonly string[]): Arguments {
	const files: string[] = []
	let json = false
	let task: string | null = null
	for (let at = 0; at < args.length; at++) {
		const word = args[at] as string
		const [name, value] = word.startsWith('--explain=') ? ['--explain', word.slice('--explain='.length)] : [word, undefined]
		if (name === '--') {
			files.push(...args.slice(at + 1))
			break
		}
		if (name === '--help' || name === '-h') return { kind: 'help' }
		if (name === '--json') json = true
		else if (name === '--explain') {
			task = value ?? args[++at] ?? ''
			if (task === '' || task.startsWith('-')) return { kind: 'wrong', problem: '--explain 后面应有任务的编号，如 --explain t12' }
		} else if (name.startsWith('-') && name !== '-') {
			const [near] = nearest(name, options)
			return { kind: 'wrong', problem: `不认识的选项：${name}${near ? `。是 ${near} 吗？` : ''}` }
		} else files.push(name)
	}
	if (files.length === 0) return { kind: 'wrong', problem: '' }
	if (json && task !== null) return { kind: 'wrong', problem: '--json 与 --explain 不能同时用' }
	return { kind: 'read', files, json, task }
}
