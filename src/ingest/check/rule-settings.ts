import { nearest } from '../../model/nearest.ts'
import type { RuleSetting } from '../../model/registries.ts'
import { RegistryError } from '../../model/registry-file.ts'
import type { Rule } from './rule.ts'

/**
 * What each rule weighs on this site: what content/rules.yaml says of it, and else what the rule itself says.
 *
 * @throws {RegistryError} with file and line when a setting names no rule, or gives a rule the weight that it has.
 */
export function severitiesInForce(rules: readonly Rule[], settings: readonly RuleSetting[]): (rule: Rule) => RuleSetting['severity'] {
	const byId = new Map(rules.map(rule => [rule.id, rule]))
	const set = new Map<string, RuleSetting['severity']>()
	for (const { rule: id, severity, file, line } of settings) {
		const rule = byId.get(id)
		if (!rule) {
			const near = nearest(id, [...byId.keys()])
			throw new RegistryError(file, line, `没有「${id}」这条规则`, near.length > 0 ? `最接近的是 ${near.join('、')}` : '各条规则见 /guide/rules/')
		}
		if (rule.severity === severity) throw new RegistryError(file, line, `规则「${id}」本来就是 ${severity}`, '请删去这一条')
		set.set(id, severity)
	}
	return rule => set.get(rule.id) ?? rule.severity
}
