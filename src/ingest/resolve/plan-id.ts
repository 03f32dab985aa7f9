import { basename, extname } from 'node:path'
import type { Jurisdiction } from '../../model/plan.ts'
import type { Registries } from '../../model/registries.ts'
import type { Metadata } from '../extract/extraction.ts'
import { slugOf } from './slug.ts'

/**
 * A plan's id: its place and the year of its issue (quxian-2023), from the date, else from the year in the document number, else the first year
 * of its period, else the year that its title prints (2024年…工作要点). Where the place or the year is not known, the file's name stands in.
 */
export function planId(jurisdiction: Jurisdiction | null, metadata: Omit<Metadata, 'addressee'>, file: string, registries: Registries): string {
	const inTitle = /(?<!\d)((?:19|20)\d{2})年/.exec((metadata.title ?? '').normalize('NFKC').replace(/《[^《》]*》|\s/gu, ''))?.[1]
	const year = metadata.issuedOn?.slice(0, 4) ?? /(?:19|20)\d{2}/.exec(metadata.documentNumber ?? '')?.[0] ?? metadata.period?.start ?? inTitle
	if (jurisdiction && year !== undefined) return `${jurisdiction.slug}-${year}`
	return slugOf(basename(file, extname(file)), registries.polyphones) || 'fangan'
}
