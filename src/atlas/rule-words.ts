import { type Rule, rules, severitiesInForce } from '../ingest/check/index.ts'
import { type Registries, type RuleSetting, type Severity, severities } from '../model/index.ts'

/** What people read of a rule. */
export type RuleWords = Pick<Rule, 'id' | 'title' | 'mendedBy'> & { explanation: string | null; mend: string | null }

const known: readonly Rule[] = rules

/** What a rule is called, why it matters and how to mend it; data read by an older version may carry a rule that is gone: its id speaks for itself. */
export function ruleWords(id: string): RuleWords {
	return known.find(one => one.id === id) ?? { id, title: id, mendedBy: 'maintainer', explanation: null, mend: null }
}

/** A rule as this site applies it. */
export interface RuleInForce {
	rule: Rule
	severity: RuleSetting['severity']
	/** What content/rules.yaml says, where it says something. */
	setting: RuleSetting | null
}

/** All rules with what they weigh on this site: the gravest first, those switched off last; of equals in the order of the list of rules. */
export function rulesInForce({ ruleSettings }: Pick<Registries, 'ruleSettings'>): RuleInForce[] {
	const severityOf = severitiesInForce(known, ruleSettings)
	const order: readonly RuleSetting['severity'][] = [...severities, 'off']
	return known
		.map(rule => ({ rule, severity: severityOf(rule), setting: ruleSettings.find(setting => setting.rule === rule.id) ?? null }))
		.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

export const severityWords: Readonly<Record<Severity | 'off', string>> = { error: '错误', warning: '警告', info: '提示', off: '停用' }
/** Who has to do something about a finding. */
export const mendedByWords: Readonly<Record<Rule['mendedBy'], string>> = { drafter: '起草单位', maintainer: '网站维护人' }
