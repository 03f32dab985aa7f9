import type { Severity } from '../../model/plan.ts'

/** How a report is set off: each function wraps words in the signs of a terminal, or gives them back as they are. */
export type Palette = Readonly<Record<'strong' | 'soft' | 'lead' | Severity, (words: string) => string>>

const codes: Readonly<Record<keyof Palette, string>> = { strong: '1', soft: '2', lead: '31', error: '1;31', warning: '33', info: '36' }

/** A palette with colours or without. */
export function paletteOf(colours: boolean): Palette {
	const paint = (code: string) => (words: string) => (colours && words !== '' ? `\u001b[${code}m${words}\u001b[0m` : words)
	return Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, paint(code)])) as Palette
}

/**
 * Whether output gets colours: on a terminal, unless NO_COLOR is set (no-color.org); FORCE_COLOR asks for them anywhere, and 0 or false refuses them.
 */
export function wantsColours(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
	const { NO_COLOR, FORCE_COLOR } = environment
	if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
	return isTerminal && !NO_COLOR && environment.TERM !== 'dumb'
}
