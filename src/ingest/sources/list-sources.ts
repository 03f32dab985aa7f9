import { type Dirent, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { compareNames, readingOrder } from './reading-order.ts'

/** Something in `seeds/` that is one document: where its files lie, in reading order, and its sidecar. */
export interface FoundSource {
	/** The file's name, or the folder's. */
	name: string
	isFolder: boolean
	/** Paths of the files, in reading order. */
	files: string[]
	/** The path of the sidecar. */
	sidecar: string | null
}

/** Something in `seeds/` that is no document, with what to do. `problem` and `advice` are sentences without their full stop. */
export interface SourceFault {
	/** Below `seeds/`: a name, or folder/name. */
	file: string
	problem: string
	advice: string
}

export interface SourceList {
	sources: FoundSource[]
	faults: SourceFault[]
}

/** What systems and office programs leave in a folder: hidden files, lock files, thumbnails. */
export const litter = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$|^__MACOSX$/i
const sidecarEnding = '.plan.yaml'
const sidecarInFolder = 'plan.yaml'
const yaml = /\.ya?ml$/i
/** Two of these with one name are one text in two formats; a table of the same name may be its annex. */
const textFormats = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.doc', '.pdf', '.wps', '.ofd', '.rtf'])

/** The documents of a folder: each file is one, each folder in it is one of several files. In the order of their names. Throws when there is no such folder. */
export function listSources(seeds: string): SourceList {
	const { files, folders } = entriesOf(seeds)
	const documents = files.filter(name => !yaml.test(name))
	const sidecars = new Map(files.filter(name => name.endsWith(sidecarEnding)).map(name => [name.slice(0, -sidecarEnding.length), name]))
	const sources: FoundSource[] = []
	const faults: SourceFault[] = []
	const used = new Set<string>()
	for (const name of documents) {
		const sidecar = sidecars.get(name) ?? sidecars.get(stemOf(name))
		if (sidecar !== undefined) used.add(sidecar)
		sources.push({ name, isFolder: false, files: [join(seeds, name)], sidecar: sidecar === undefined ? null : join(seeds, sidecar) })
	}
	for (const name of folders) {
		if (isBelonging(name, documents)) continue
		const found = folderSource(seeds, name)
		if ('problem' in found) faults.push(found)
		else sources.push(found)
	}
	for (const name of files.filter(name => yaml.test(name) && !used.has(name)))
		faults.push(strayYaml(name, name, 'x.docx 的旁注应叫 x.plan.yaml，放在它旁边；一个文件夹的旁注叫 plan.yaml，放在里面'))
	return { sources: sources.sort((a, b) => compareNames(a.name, b.name)), faults: faults.sort((a, b) => compareNames(a.file, b.file)) }
}

/** The document that is a folder `name` in `seeds`; a fault when it cannot be one: what lies in it is then not published in part. */
export function folderSource(seeds: string, name: string): FoundSource | SourceFault {
	const folder = join(seeds, name)
	const { files, folders } = entriesOf(folder)
	const documents = files.filter(file => !yaml.test(file))
	const nested = folders.find(inner => !isBelonging(inner, documents))
	if (nested !== undefined) {
		const advice = '一个文件夹是一份方案，请把它的文件放在同一层；几份方案请各放一个文件夹，直接放在 seeds/ 里'
		return { file: name, problem: `文件夹里还有文件夹「${nested}」`, advice }
	}
	if (documents.length === 0) return { file: name, problem: '文件夹里没有方案文件', advice: '请放入通知、方案和附件，或删去这个文件夹' }
	const stray = files.find(file => yaml.test(file) && file !== sidecarInFolder)
	if (stray !== undefined) return strayYaml(`${name}/${stray}`, stray, '文件夹的旁注应叫 plan.yaml')
	const twice = sameTextTwice(documents)
	if (twice)
		return { file: name, problem: `「${twice[0]}」与「${twice[1]}」应是同一份文件的两种格式`, advice: '请只留一种，最好是 .docx；不是同一份的，请改名' }
	return {
		name,
		isFolder: true,
		files: readingOrder(documents).map(file => join(folder, file)),
		sidecar: files.includes(sidecarInFolder) ? join(folder, sidecarInFolder) : null,
	}
}

/** The sidecar that lies beside a file, by its path; null where there is none. */
export function sidecarBeside(path: string): string | null {
	const candidates = [path, path.slice(0, path.length - extname(path).length)].map(start => start + sidecarEnding)
	return candidates.find(candidate => statSync(candidate, { throwIfNoEntry: false })?.isFile()) ?? null
}

function strayYaml(file: string, name: string, advice: string): SourceFault {
	const problem = name.endsWith(sidecarEnding) ? `旁注旁边没有「${name.slice(0, -sidecarEnding.length)}」这份文件` : '这个 YAML 文件不是方案，也不是旁注'
	return { file, problem, advice }
}

const stemOf = (name: string): string => name.slice(0, name.length - extname(name).length)

/** 方案_files beside 方案.html: pictures and styles that a browser saves with a page. */
function isBelonging(folder: string, files: readonly string[]): boolean {
	const stem = /^(.+?)[_.]files?$/i.exec(folder)?.[1]
	return stem !== undefined && files.some(file => stemOf(file) === stem && /\.html?$/i.test(file))
}

function sameTextTwice(files: readonly string[]): [string, string] | null {
	const byStem = new Map<string, string>()
	for (const file of files.filter(name => textFormats.has(extname(name).toLowerCase()))) {
		const other = byStem.get(stemOf(file))
		if (other !== undefined) return [other, file]
		byStem.set(stemOf(file), file)
	}
	return null
}

/** The names of files and folders, without litter, in a stable order; a link counts as what it leads to. */
function entriesOf(folder: string): { files: string[]; folders: string[] } {
	const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !litter.test(name))
	const kindOf = (entry: Dirent) => (entry.isSymbolicLink() ? statSync(join(folder, entry.name), { throwIfNoEntry: false }) : entry)
	const named = (is: 'isFile' | 'isDirectory') =>
		entries
			.filter(entry => kindOf(entry)?.[is]())
			.map(({ name }) => name)
			.sort(compareNames)
	return { files: named('isFile'), folders: named('isDirectory') }
}
