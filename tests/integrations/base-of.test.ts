import { expect, it } from 'vitest'
import { baseOf } from '../../src/integrations/base-of.ts'

it.each([
	['/', '/'],
	['/kexue/suzhi', '/kexue/suzhi/'],
	['/kexue/suzhi/', '/kexue/suzhi/'],
])('%s is served under %s', (base, path) => {
	expect(baseOf({ base })).toBe(path)
})
