/** So long, in milliseconds, nothing may be typed before what was found is read aloud: nobody wants to hear a sentence for each letter. */
const pause = 1000

export interface Announcer {
	/** Letters are coming: what was to be said is out of date. */
	hold(): void
	/** @param isSettled the reader has done typing: it is said at once */
	say(sentence: string, isSettled: boolean): void
}

/** Tells a screen reader what is seen at once by the eye. The same sentence is not said twice. */
export function makeAnnouncer(region: HTMLElement): Announcer {
	let timer: ReturnType<typeof setTimeout> | undefined
	const announce = (sentence: string) => {
		if (region.textContent !== sentence) region.textContent = sentence
	}
	return {
		hold: () => clearTimeout(timer),
		say(sentence, isSettled) {
			clearTimeout(timer)
			if (isSettled) announce(sentence)
			else timer = setTimeout(announce, pause, sentence)
		},
	}
}
