/**
 * Pagefind's browser client goes on with an empty chunk of its index where one could not be fetched: fewer passages are then found, and nobody
 * is told. Here the failure reaches the page, which then reads the texts themselves.
 */
const swallowed = '"load_index_chunk")).catch(()=>{});'
const told = '"load_index_chunk"));'

/** The client with that mended. Throws when it is not written as expected: another version of Pagefind has to be looked at. */
export function mendClient(client: string): string {
	const parts = client.split(swallowed)
	if (parts.length !== 2) throw new Error('Pagefind’s client no longer hides a missing chunk in the way that mend-client.ts expects')
	return parts.join(told)
}
