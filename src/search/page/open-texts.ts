import { textListFile } from '../index-place.ts'
import type { Index } from '../results/find-passages.ts'
import { scanTexts, type TextEntry } from '../results/scan-texts.ts'
import { fetchJson } from './fetch-json.ts'

/** Opens the texts of all plans, to be read one after the other. Rejects when one of them cannot be had: an answer must not miss a plan. */
export async function openTexts(folder: string): Promise<Index> {
	const plans = await fetchJson<string[]>(folder + textListFile, 'default')
	const entries = await Promise.all(plans.map(plan => fetchJson<TextEntry[]>(`${folder}${plan}.json`, 'default')))
	return scanTexts(entries.flat())
}
