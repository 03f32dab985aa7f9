import { strFromU8, strToU8 } from 'fflate'
import { xmlText } from '../atlas/xml-text.ts'
import { hasSupporters, type Ledger, ledgerColumns } from './ledger.ts'
import { type LedgerTemplate, ledgerTemplate } from './ledger-template.ts'
import { packOffice } from './pack-office.ts'

/** One with 配合单位, one without. */
const templates = new Map<boolean, Promise<LedgerTemplate>>()

/** A 台账 as a Word file: A4 across, to be printed or gone on with. The same ledger gives the same bytes. */
export async function ledgerDocx(ledger: Ledger): Promise<Uint8Array<ArrayBuffer>> {
	const { files, footer, document } = await templateFor(hasSupporters(ledger))
	const [number, task, role, partners, supporters, basis, deadline, remark] = ledgerColumns({ ofUnits: false })
	const head = {
		'head-number': number,
		'head-task': task,
		'head-role': role,
		'head-partners': partners,
		'head-supporters': supporters,
		'head-basis': basis,
		'head-deadline': deadline,
	}
	const texts = { title: ledger.title, foot: ledger.foot, ...head, 'head-remark': remark }
	const rows = ledger.groups.flatMap(group => [
		...group.headings.map(heading => fill(document.group, { group: heading })),
		...group.rows.map(row => fill(document.row, { ...row, unit: row.unit ?? '', number: String(row.number) })),
	])
	const xml = [
		fill(document.before, texts),
		...ledger.subtitles.map(subtitle => fill(document.subtitle, { subtitle })),
		fill(document.tableStart, texts),
		...rows,
		document.tableEnd,
		...ledger.notes.map(note => fill(document.note, { note })),
		document.after,
	]
	const core = strFromU8(files['docProps/core.xml'] ?? new Uint8Array())
	return packOffice({
		...files,
		'docProps/core.xml': strToU8(fill(core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''), texts, false)),
		'word/footer1.xml': strToU8(fill(footer, texts)),
		'word/document.xml': strToU8(xml.join('')),
	})
}

function templateFor(isSupported: boolean): Promise<LedgerTemplate> {
	const template = templates.get(isSupported) ?? ledgerTemplate(isSupported)
	templates.set(isSupported, template)
	return template
}

/** Fills the gaps of a part; what is filled in is text, also where it looks like markup or like a gap. A line end becomes a break in the cell. */
function fill(part: string, texts: Readonly<Record<string, string | undefined>>, hasBreaks = true): string {
	return part.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
		const text = texts[name]
		if (text === undefined) throw new Error(`the ledger has nothing for ${name}`)
		const escaped = xmlText(text)
		return hasBreaks ? escaped.replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">') : escaped
	})
}
