import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf } from '../../../src/ingest/resolve/actions.ts'
import { functionsOf } from '../../../src/ingest/resolve/functions.ts'
import { findJurisdiction } from '../../../src/ingest/resolve/jurisdiction.ts'
import { slugOf } from '../../../src/ingest/resolve/slug.ts'
import { unitKind } from '../../../src/ingest/resolve/unit-kind.ts'
import { unitKinds } from '../../../src/model/index.ts'
import { anyText } from '../../any-text.ts'
import { growth, linearGrowth } from '../../time-taken.ts'
import { registries } from '../ingest-text.ts'

const functionIds = new Set(registries.functions.map(entry => entry.id))
const actionIds = new Set([...registries.actions.map(action => action.id), null])

/** Names made of the pieces that the resolvers look for, in any order, and of anything at all. */
const hostile = fc.oneof(
	anyText({ maxLength: 40 }),
	fc
		.array(
			fc.constantFrom(
				...['县', '市', '省', '渠县', '重庆市', '县委', '教育', '文', '体', '旅', '和', '局', '委', '委员会', '办公室', '分局', '（', ')', '〔', '各', '等'],
				...['团', '管理', '〇', '𠀀', '😀', '\u200b', '\u202e', '\n', '<script>', '１', 'Ａ'],
			),
			{ maxLength: 30 },
		)
		.map(pieces => pieces.join('')),
)

describe('whatever a document prints as a name', () => {
	it('has a slug that a URL bears, or none', () => {
		fc.assert(fc.property(hostile, name => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slugOf(name, registries.polyphones))))
	})

	it('has functions of the registry, each once', () => {
		fc.assert(
			fc.property(hostile, name => {
				const ids = functionsOf(name, registries)
				expect(ids.filter(id => !functionIds.has(id))).toEqual([])
				expect(new Set(ids).size).toBe(ids.length)
			}),
		)
	})

	it('is of a known kind', () => {
		fc.assert(fc.property(hostile, name => unitKinds.includes(unitKind(name, registries))))
	})

	it('is in an action of the outline, or in none', () => {
		fc.assert(fc.property(fc.array(hostile, { maxLength: 4 }), path => actionIds.has(actionOf(path, registries.actions))))
	})

	it('names a division of the table, or no place', () => {
		const codes = new Set<string | null | undefined>([...registries.divisions.map(division => division.code), '100000', undefined])
		fc.assert(
			fc.property(hostile, hostile, (issuer, title) => {
				const evidence = { title, noticeTitle: `${issuer}关于印发${title}的通知`, issuers: [issuer], documentNumber: title, addressee: issuer }
				expect(codes.has(findJurisdiction(evidence, registries)?.code)).toBe(true)
			}),
		)
	})

	it('is read in a time that grows with its length alone', () => {
		const readAll = (name: string) => {
			unitKind(name, registries)
			findJurisdiction({ title: name, noticeTitle: name, issuers: [name], documentNumber: name, addressee: name }, registries)
			actionOf([name], registries.actions)
			slugOf(name, registries.polyphones)
		}
		expect(growth(times => `${'（县文体旅'.repeat(times)}${'渠县教育和'.repeat(times)}局`, readAll, 250)).toBeLessThan(linearGrowth)
	})
})
