/**
 * JSON of the site. Throws when it cannot be had.
 * @param cache 'no-cache' asks the server each time whether there is a newer one; without it a browser may keep the old one for days
 */
export async function fetchJson<Value>(address: string, cache: 'no-cache' | 'default'): Promise<Value> {
	const response = await fetch(address, { cache })
	if (!response.ok) throw new Error(`${response.status} ${address}`)
	return (await response.json()) as Value
}
