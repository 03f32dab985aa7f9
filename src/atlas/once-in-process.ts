/**
 * A value that all copies of a module in one process share: a build has its modules twice, as they stand for scripts and integrations, and in the bundle of the
 * pages.
 * @param name of the value, the same in every copy
 */
export function onceInProcess<Value>(name: string, make: () => Value): Value {
	const shared = globalThis as { [key: symbol]: { value: Value } | undefined }
	const key = Symbol.for(`zeren:${name}`)
	const known = shared[key] ?? { value: make() }
	shared[key] = known
	return known.value
}
