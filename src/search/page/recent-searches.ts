/** Where the browser keeps them: a JSON list of texts, or `off` when the reader wants none kept. */
const key = 'zeren-searches'
const most = 8
const longest = 100

/** Storage may be forbidden (private windows, policies): then nothing is kept and nothing fails. */
function read(): string | null {
	try {
		return localStorage.getItem(key)
	} catch {
		return null
	}
}

function write(value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key)
		else localStorage.setItem(key, value)
	} catch {
		// Nothing is kept.
	}
}

/** What was searched in this browser, the last one first; what is not a list of texts is none. */
export function recentSearches(): string[] {
	try {
		const kept: unknown = JSON.parse(read() ?? '[]')
		return Array.isArray(kept) ? kept.filter(each => typeof each === 'string' && each !== '' && each.length <= longest).slice(0, most) : []
	} catch {
		return []
	}
}

/** Whether the reader has asked that nothing be kept. */
export function keepsNone(): boolean {
	return read() === 'off'
}

function keepSearch(text: string): void {
	const query = text.trim().slice(0, longest)
	if (query === '' || keepsNone()) return
	write(JSON.stringify([query, ...recentSearches().filter(each => each !== query)].slice(0, most)))
}

export function forgetSearches(): void {
	if (!keepsNone()) write(null)
}

/** Forgets what was kept and keeps nothing from now on, or keeps again. */
export function setKeeping(isKept: boolean): void {
	write(isKept ? null : 'off')
}

/**
 * Keeps what is searched on the search page, where every search ends: the query that the page was opened with, and what a reader submits or
 * leaves in the box; not every letter on the way there.
 */
export function keepSearchesOf(input: HTMLInputElement): void {
	keepSearch(new URLSearchParams(location.search).get('q') ?? '')
	input.form?.addEventListener('submit', () => keepSearch(input.value))
	input.addEventListener('change', () => keepSearch(input.value))
}
