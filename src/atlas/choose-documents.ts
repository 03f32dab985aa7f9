import { extname } from 'node:path'
import { type Ingested, withheldWords } from '../ingest/index.ts'
import type { Plan } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'
import { type LeftOut, withheldName } from './left-out.ts'
import { reservedSlugs } from './reserved-slugs.ts'

/** A document that the site publishes. */
export interface ChosenDocument {
	plan: PublishedPlan
	text: string
}

export interface Choice {
	chosen: ChosenDocument[]
	leftOut: LeftOut[]
	/** The names of documents that are not public: for the terminal of the person who put them there, never for a page. */
	withheldFiles: string[]
}

/** Which documents are published, and why the others are not. Of two that cannot both be, the first in the order given stays. */
export function chooseDocuments(documents: readonly Ingested[]): Choice {
	const choice: Choice = { chosen: [], leftOut: [], withheldFiles: [] }
	const known: Known = { byBytes: new Map(), byIdentity: new Map(), bySlug: new Map() }
	for (const { plan, text, withheld } of documents) {
		const { file } = plan.source
		if (withheld !== null) {
			choice.withheldFiles.push(file)
			choice.leftOut.push({
				file: withheldName,
				problem: `这份文件${withheldWords[withheld]}，没有公布`,
				advice: '请从 seeds/ 中取出；可以公开的，请换成公开发布的版本',
				line: null,
			})
			continue
		}
		const { jurisdiction } = plan
		const fault = jurisdiction === null ? faultOf(plan) : (faultOf(plan) ?? clashWith(known, { ...plan, jurisdiction }))
		if (fault) choice.leftOut.push({ file, line: null, ...fault })
		else if (jurisdiction) choice.chosen.push({ plan: remember(known, { ...plan, jurisdiction }), text })
	}
	return choice
}

type Fault = Pick<LeftOut, 'problem' | 'advice'>

/** What keeps a document off the site whatever else is there. */
function faultOf({ source, jurisdiction, tasks, diagnostics }: Plan): Fault | null {
	const found = (rule: string) => diagnostics.find(diagnostic => diagnostic.rule === rule)
	const other = found('not-a-plan')
	if (other && tasks.length === 0) return { problem: other.message, advice: '请换成方案的原文，或从 seeds/ 中取出' }
	if (!jurisdiction) {
		return {
			problem: found('ambiguous-jurisdiction')?.message ?? '认不出是哪个行政区的方案',
			advice: `请在旁注 ${sidecarFor(source)} 里写一行 jurisdiction: 上级和本地的全称，如 四川省达州市渠县`,
		}
	}
	if (reservedSlugs.has(jurisdiction.slug)) {
		return {
			problem: `行政区「${jurisdiction.name}」的网址「${jurisdiction.slug}」与本站的栏目重名`,
			advice: '请在 content/place-slugs.yaml 中为这个地方另定网址',
		}
	}
	return null
}

/** The sidecar of a file lies beside it, that of a folder in it. */
function sidecarFor({ file, parts }: Plan['source']): string {
	const isFolder = parts.length > 1 || parts[0]?.file !== file
	return isFolder ? `${file}/plan.yaml` : `${file.slice(0, file.length - extname(file).length)}.plan.yaml`
}

/** The documents chosen already, by what no two may share. */
interface Known {
	byBytes: Map<string, PublishedPlan>
	byIdentity: Map<string, PublishedPlan>
	bySlug: Map<string, PublishedPlan>
}

function remember(known: Known, plan: PublishedPlan): PublishedPlan {
	known.byBytes.set(bytesOf(plan), plan)
	const identity = identityOf(plan)
	if (identity !== null) known.byIdentity.set(identity, plan)
	known.bySlug.set(plan.jurisdiction.slug, plan)
	return plan
}

/** Why a document cannot stand beside those chosen already. */
function clashWith(known: Known, plan: PublishedPlan): Fault | null {
	const copy = known.byBytes.get(bytesOf(plan))
	if (copy) return { problem: `与 ${copy.source.file} 一字不差`, advice: '请只留一份' }
	const same = known.byIdentity.get(identityOf(plan) ?? '')
	if (same) {
		const problem = `与 ${same.source.file} 的标题、文号和成文日期都相同，应是同一份文件`
		return { problem, advice: '请只留一份；确为两份的，请核对标题、文号和成文日期；一份方案的几个文件，请放进一个文件夹' }
	}
	const { name, code, slug } = plan.jurisdiction
	const neighbour = known.bySlug.get(slug)
	if (neighbour && (neighbour.jurisdiction.name !== name || neighbour.jurisdiction.code !== code)) {
		return {
			problem: `行政区「${name}」的网址「${slug}」与 ${neighbour.source.file} 的「${neighbour.jurisdiction.name}」相同`,
			advice: '请在 content/place-slugs.yaml 中为其中一个另定网址',
		}
	}
	return null
}

const bytesOf = ({ source }: Plan): string =>
	source.parts
		.map(({ sha256 }) => sha256)
		.sort()
		.join()

/** What tells a document from others, the same in every format; null where too little of it is printed. */
function identityOf({ title, documentNumber, issuedOn, jurisdiction }: PublishedPlan): string | null {
	return title === null || (documentNumber === null && issuedOn === null) ? null : JSON.stringify([jurisdiction.code, title, documentNumber, issuedOn])
}
