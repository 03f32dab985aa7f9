import { describe, expect, it } from 'vitest'
import { citedAddress } from '../../../src/components/share/cited-address.ts'

describe('the address in a copied citation', () => {
	it.each([
		['of a page on a server', 'http://10.0.0.5:8080/zeren/quxian/?unit=xianjiaoyuju#t1', '，http://10.0.0.5:8080/zeren/quxian/'],
		['of a file on a disk', 'file:///D:/方案/quxian.offline.html', ''],
	])('%s', (_name, address, expected) => {
		expect(citedAddress(new URL(address))).toBe(expected)
	})

	it('of a plan is its permanent one', () => {
		expect(citedAddress(new URL('http://10.0.0.5/zeren/quxian/'), '/zeren/quxian/quxian-2023/')).toBe('，http://10.0.0.5/zeren/quxian/quxian-2023/')
	})
})
