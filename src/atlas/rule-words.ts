import { rules } from '../ingest/check/index.ts'

/** What a rule is called and why it matters; data read by an older version may carry a rule that is gone: its id speaks for itself. */
export function ruleWords(id: string): { title: string; explanation: string | null } {
	const rule = rules.find(one => one.id === id)
	return rule ? { title: rule.title, explanation: rule.explanation } : { title: id, explanation: null }
}
