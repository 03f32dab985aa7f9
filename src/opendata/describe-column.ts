import { type Column, listSeparator } from './table.ts'

/** What a column holds, with the words for its codes: lead 牵头 · responsible 责任 · support 配合. Empty where the title says it. */
export function describeColumn({ description, values, type }: Column): string {
	const codes = values && Object.entries(values).map(([code, meaning]) => `${code} ${meaning}`)
	return [description, codes?.join(' · '), type === 'list' ? `几个以 ${listSeparator} 隔开` : undefined].filter(part => part !== undefined).join('；')
}
