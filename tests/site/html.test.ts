import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf } from './setup/site-files.ts'

const validator = new HtmlValidate(
	new FileSystemConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// Astro and the SVG of charts write these; both forms are the same to a browser.
			'doctype-style': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'no-raw-characters': 'off',
			// A frame that scrolls is a region while it can be scrolled; a section would add a landmark for each table.
			'prefer-native-element': ['error', { exclude: ['region'] }],
			// Firefox keeps a radio's state over a reload unless it is told not to: autocomplete is allowed for that in practice.
			'valid-autocomplete': 'off',
			// The filter of a plan works by script alone and at once; forms that send something have their button.
			'wcag/h32': 'off',
			// Titles of plans are long; cutting them for a search engine's sake would be worse.
			'long-title': 'off',
		},
	}),
)

/** Pages of one template differ in their text alone: of units, pairs of plans and embedded pages those of one place stand for all. Hostile text may differ anywhere. */
function isLookedAt(name: 'site' | 'hostile', path: string): boolean {
	if (name === 'hostile') return true
	if (/^\/embed\/(?:linyi|quxian|wushan|ziyang|functions\/(?!jiaoyu)|compare\/(?!.*miyi))/.test(path)) return false
	return /\/units\/.|^\/compare\/./.test(path) ? path.includes('miyi') : true
}

describe('the markup', () => {
	it.each(['site', 'hostile'] as const)(
		'of the pages of the %s site is valid',
		name => {
			const faults = new Map<string, string>()
			for (const page of pagesOf(inject(name)).filter(({ path }) => isLookedAt(name, path))) {
				for (const { messages } of validator.validateStringSync(page.html, page.path).results) {
					for (const { ruleId, message, selector } of messages) faults.set(`${ruleId}: ${message} ${selector}`, page.path)
				}
			}
			expect([...faults].slice(0, 20).map(([fault, path]) => `${path} ${fault}`)).toEqual([])
		},
		300_000,
	)
})
