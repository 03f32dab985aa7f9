/** What a group of bodies gathers, by words that its name has; the first that fits. */
const gathered: readonly [words: RegExp, key: string][] = [
	[/成员单位/, 'members'],
	[/^(?:全[市县区旗]|[市县区旗])?各?(?:乡|镇|街)/, 'townships'],
	[/^(?:全[省市州盟]|[省市州盟])?各?(?:\(?[市县区旗州盟]\)?[、]?){1,6}(?:$|(?:人民)?政府)/, 'lower governments'],
]

/**
 * Whom a group of bodies gathers, as a key: 各乡镇 = 各乡镇人民政府（街道办事处）= 各镇（街道）, 各成员单位 = 县全民科学素质工作领导小组成员单位,
 * 各县（区）人民政府 = 各区县政府. Null for another group, which is known by its name alone.
 */
export function collectiveOf(name: string): string | null {
	const plain = name.normalize('NFKC').replace(/\s+/gu, '')
	return gathered.find(([words]) => words.test(plain))?.[1] ?? null
}
