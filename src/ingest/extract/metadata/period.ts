import type { Plan } from '../../../model/plan.ts'

/** The years that a plan is for, from its own title; a cited title's years (《…（2021—2035年）》) are not its own. */
export function periodOf(title: string | null): Plan['period'] {
	const own = (title ?? '').replace(/[《〈<][^》〉>]*[》〉>]/g, '')
	const match = /(\d{4})年?\s*[-—–－~～至到]+\s*(\d{4})\s*年?/.exec(own)
	return match ? { start: Number(match[1]), end: Number(match[2]), text: match[0] } : null
}
