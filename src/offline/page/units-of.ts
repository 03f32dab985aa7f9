import type { KnownUnit } from './find-units.ts'

/** A unit of the file's list, with what is said of it there. */
export interface ListedUnit extends KnownUnit {
	anchor: string
	/** 牵头 3 项　责任 12 项 */
	counts: string
}

/** The units of the list 各单位负责什么; none in a comparison. */
export function unitsOf(main: HTMLElement): ListedUnit[] {
	return [...main.querySelectorAll<HTMLElement>('.duty')].map(duty => ({
		id: duty.dataset.unit ?? '',
		name: duty.querySelector('h3')?.textContent ?? '',
		knownAs: (duty.dataset.knownAs ?? '').split('\n'),
		anchor: duty.id,
		counts: duty.querySelector('[data-counts]')?.textContent ?? '',
	}))
}
