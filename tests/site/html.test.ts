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
			// Titles of plans are long; cutting them for a search engine's sake would be worse.
			'long-title': 'off',
		},
	}),
)

describe('the markup', () => {
	it.each(['site', 'hostile'] as const)('of every page of the %s site is valid', name => {
		const faults = new Set<string>()
		for (const page of pagesOf(inject(name))) {
			for (const { messages } of validator.validateStringSync(page.html, page.path).results) {
				for (const { ruleId, message, line } of messages) faults.add(`${ruleId}: ${message} (${page.path}:${line})`)
			}
		}
		expect([...faults].slice(0, 20)).toEqual([])
	})
})
