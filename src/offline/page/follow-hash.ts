import { hashTarget } from '../../compare/page/hash-target.ts'
import { openTarget } from '../../components/task/open-target.ts'

/** Opens what the address points at, and goes there: browsers do not go to what they have just been shown. */
export function followHash(): void {
	const follow = () => {
		const target = hashTarget()
		const wasFolded = target?.closest('details:not([open])')
		openTarget()
		if (wasFolded) target?.scrollIntoView()
	}
	addEventListener('hashchange', follow)
	// A link to where one is already: the fold may have been shut since.
	document.addEventListener('click', event => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
		if (link?.getAttribute('href') === location.hash) follow()
	})
	follow()
}
