import type { DocumentHome } from './document-level.ts'

/** What a page calls the level of a document whose place has no name of its own. */
export const levelWords: Readonly<Record<DocumentHome['level'], string>> = { country: '国家', province: '省级', city: '市级', county: '县级', zone: '功能区' }
