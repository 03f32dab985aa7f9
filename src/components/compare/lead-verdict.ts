import type { LeadVerdict } from '../../atlas/index.ts'

/** What is said of who leads a task of both plans. 未载明 is never called a difference. */
export function leadWords(verdict: LeadVerdict, nameA: string, nameB: string): string {
	switch (verdict) {
		case 'same':
			return '＝ 牵头相同'
		case 'partly':
			return '≈ 牵头部分相同'
		case 'different':
			return '≠ 牵头不同'
		case 'notStatedA':
			return `${nameA}未载明牵头`
		case 'notStatedB':
			return `${nameB}未载明牵头`
		case 'notStated':
			return '两地均未载明牵头'
	}
}
