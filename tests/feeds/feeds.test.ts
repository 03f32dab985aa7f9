import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { placeUnitOf } from '../../src/atlas/index.ts'
import { type Feed, placeFeed, siteFeed, toAtom, toJsonFeed, unitFeed } from '../../src/feeds/index.ts'
import { uuidOf } from '../../src/feeds/uuid.ts'
import { updateRecord } from '../../src/published/update-record.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildTask } from '../atlas/build-plan.ts'

const site = '2f1d6f0a-4a8e-4b3c-9d55-0a5b8f6f7c01'
const place = { base: '/kexue/suzhi/', site: new URL('https://www.example.gov.cn') }
const jiaxian = (...tasks: ReturnType<typeof buildTask>[]) =>
	buildPlan({ title: '甲县实施方案', documentNumber: '甲府〔2023〕1号', issuedOn: '2023-05-06', issuers: ['甲县人民政府'], tasks })
const undated = buildPlan({
	id: 'yixian-2022',
	jurisdiction: buildJurisdiction({ name: '乙县', slug: 'yixian' }),
	title: '乙县实施方案',
	tasks: [buildTask('t1', ['县科协'])],
})

const before = atlasOf(jiaxian(buildTask('t1', ['县科协'])), undated)
const now = atlasOf(jiaxian(buildTask('t1', ['牵头 县科协']), buildTask('t2', ['县教育局', '县科协'])), undated)
const first = updateRecord(null, { atlas: before, paths: [], date: '2026-01-05', site })
const record = updateRecord(first, { atlas: now, paths: [], date: '2026-02-01', site })
const [jia, yi] = now.places as [(typeof now.places)[0], (typeof now.places)[0]]

describe('what is subscribed to', () => {
	it('is every change of every plan, newest first, with what changed in words', () => {
		expect(siteFeed(now, record)?.entries.map(({ date, title, summary, path }) => [date, title, summary, path])).toEqual([
			[
				'2026-02-01',
				'更新：甲县《甲县实施方案》（甲府〔2023〕1号）',
				'任务 1→2 项（+1），单位 1→2 个（+1），载明牵头单位的任务 0→1 项（+1）。',
				'/jiaxian/jiaxian-2023/',
			],
			['2026-01-05', '收录：甲县《甲县实施方案》（甲府〔2023〕1号）', '任务 1 项，单位 1 个。本方案未载明牵头单位。', '/jiaxian/jiaxian-2023/'],
			['2026-01-05', '收录：乙县《乙县实施方案》', '任务 1 项，单位 1 个。本方案未载明牵头单位。', '/yixian/yixian-2022/'],
		])
	})

	it('is of one place its plans, of a unit its tasks', () => {
		expect(placeFeed(yi, record)?.entries.map(({ title }) => title)).toEqual(['收录：乙县《乙县实施方案》'])
		expect(unitFeed(jia, placeUnitOf(jia, '县科协'), record)?.entries.map(({ title, summary }) => [title, summary])).toEqual([
			['县科协（甲县）的任务有更新', '牵头 0→1 项（+1）。'],
			['县科协（甲县）的任务', '责任 1 项。'],
		])
	})

	it('says so where the words changed and no number did', () => {
		const reworded = atlasOf(jiaxian(buildTask('t1', ['牵头 县科协']), buildTask('t2', ['县教育局', '县科协'], { text: '另写' })), undated)
		const next = updateRecord(record, { atlas: reworded, paths: [], date: '2026-03-01', site })
		expect(siteFeed(reworded, next)?.entries[0]?.summary).toBe('数量不变，文字、责任单位或时限有改动。')
	})

	it('says so where no task was found', () => {
		const empty = atlasOf(jiaxian())
		expect(siteFeed(empty, updateRecord(null, { atlas: empty, paths: [], date: '2026-01-05', site }))?.entries[0].summary).toBe('没有认出任务。')
	})

	it('names no author where the plan names no issuer', () => {
		expect(placeFeed(yi, record)?.entries[0].authors).toEqual([])
	})

	it('is nothing before the record, then also a plan that is not in it yet, when it has a date', () => {
		expect([siteFeed(now, null), placeFeed(jia, null), unitFeed(jia, placeUnitOf(jia, '县科协'), null)]).toEqual([null, null, null])
		const empty = updateRecord(null, { atlas: atlasOf(), paths: [], date: '2026-01-05', site })
		expect(siteFeed(now, empty)?.entries.map(({ date, path }) => [date, path])).toEqual([['2023-05-06', '/jiaxian/jiaxian-2023/']])
		expect(placeFeed(yi, empty)).toBeNull()
	})
})

describe('the ids', () => {
	it('are UUIDs of version 5', () => {
		expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
	})

	it('stay: an entry that was there has the same id later and in every feed, and no two are the same', () => {
		const later = siteFeed(now, record)?.entries.map(({ id }) => id) ?? []
		expect(later).toEqual(expect.arrayContaining(siteFeed(before, first)?.entries.map(({ id }) => id) ?? []))
		expect(placeFeed(jia, record)?.entries.map(({ id }) => id)).toEqual(later.slice(0, 2))
		expect(new Set(later).size).toBe(3)
	})

	it('are the same before a plan and a unit are recorded and after', () => {
		const empty = updateRecord(null, { atlas: atlasOf(), paths: [], date: '2026-01-05', site })
		const later = updateRecord(empty, { atlas: before, paths: [], date: '2026-02-01', site })
		const idsOf = (known: typeof record) =>
			[placeFeed(jia, known), unitFeed(jia, placeUnitOf(jia, '县科协'), known)].map(feed => [feed?.id, feed?.entries[0].id])
		expect(idsOf(later)).toEqual(idsOf(empty))
	})

	it('are another site’s own where another site has the same plans', () => {
		const other = updateRecord(null, { atlas: now, paths: [], date: '2026-02-01', site: '00000000-0000-4000-8000-000000000000' })
		expect(siteFeed(now, other)?.id).not.toBe(siteFeed(now, record)?.id)
	})
})

/** The text of every node that an XPath finds. */
function textsOf(xml: string, path: string): string[] {
	const document = XmlDocument.fromString(xml)
	try {
		return document.find(path, { a: 'http://www.w3.org/2005/Atom' }).map(node => node.content)
	} finally {
		document.dispose()
	}
}

describe('Atom', () => {
	const feed = siteFeed(now, record) as Feed
	const atom = toAtom(feed, place)

	it('has what RFC 4287 asks of a feed and of each entry', () => {
		expect(textsOf(atom, '/a:feed/a:id')).toEqual([`urn:uuid:${feed.id}`])
		expect(textsOf(atom, '/a:feed/a:title')).toEqual(['责任：方案和任务的更新'])
		expect(textsOf(atom, '/a:feed/a:updated')).toEqual(['2026-02-01T00:00:00+08:00'])
		expect(textsOf(atom, '/a:feed/a:author/a:name')).toEqual(['责任 Zeren'])
		expect(textsOf(atom, '/a:feed/a:link[@rel="self"]/@href')).toEqual(['https://www.example.gov.cn/kexue/suzhi/index.atom.xml'])
		expect(textsOf(atom, '//a:entry[a:id and a:title and a:updated and a:summary and a:link[@rel="alternate"]]/a:updated')).toEqual([
			'2026-02-01T00:00:00+08:00',
			'2026-01-05T00:00:00+08:00',
			'2026-01-05T00:00:00+08:00',
		])
	})

	it('has absolute addresses where the origin is known, else such as xml:base makes right', () => {
		expect(textsOf(atom, '//a:entry/a:link/@href')[0]).toBe('https://www.example.gov.cn/kexue/suzhi/jiaxian/jiaxian-2023/')
		const local = toAtom(feed, { ...place, site: undefined })
		expect(textsOf(local, '/a:feed/@xml:base')).toEqual(['/kexue/suzhi/'])
		expect(textsOf(local, '//a:link/@href').map(href => new URL(href, 'http://host/kexue/suzhi/').pathname)).toEqual([
			'/kexue/suzhi/index.atom.xml',
			'/kexue/suzhi/',
			'/kexue/suzhi/index.feed.json',
			'/kexue/suzhi/jiaxian/jiaxian-2023/',
			'/kexue/suzhi/jiaxian/jiaxian-2023/',
			'/kexue/suzhi/yixian/yixian-2022/',
		])
	})

	it('keeps words that would be markup, or that XML cannot hold, as words or as signs that something stood there', () => {
		const title = ']]></title><script>alert("1")</script>&amp;\u0000\u000b\ud800\uffff 方案'
		const hostile = atlasOf(buildPlan({ title, issuedOn: '2023-05-06', tasks: [buildTask('t1', ['县科协'])] }))
		const xml = toAtom(siteFeed(hostile, updateRecord(null, { atlas: hostile, paths: [], date: '2026-01-05', site })) as Feed, place)
		expect(textsOf(xml, '//a:entry/a:title')).toEqual(['收录：甲县《]]></title><script>alert("1")</script>&amp;\ufffd\ufffd\ufffd\ufffd 方案》'])
		expect(textsOf(xml, '//*[local-name()="script"]')).toEqual([])
	})
})

it('JSON Feed has what version 1.1 asks for, with the ids of Atom', () => {
	const feed = siteFeed(now, record) as Feed
	const json = JSON.parse(toJsonFeed(feed, place))
	expect(json).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: '责任：方案和任务的更新',
		home_page_url: 'https://www.example.gov.cn/kexue/suzhi/',
		feed_url: 'https://www.example.gov.cn/kexue/suzhi/index.feed.json',
		language: 'zh-CN',
	})
	expect(json.items[0]).toEqual({
		id: `urn:uuid:${feed.entries[0].id}`,
		url: 'https://www.example.gov.cn/kexue/suzhi/jiaxian/jiaxian-2023/',
		title: feed.entries[0].title,
		content_text: feed.entries[0].summary,
		date_published: '2026-02-01T00:00:00+08:00',
		date_modified: '2026-02-01T00:00:00+08:00',
		authors: [{ name: '甲县人民政府' }],
	})
})

it('JSON Feed says no URL where the origin is not known, for what is not whole is none; an entry says its page in an extension', () => {
	const feed = siteFeed(now, record) as Feed
	const { items, ...head } = JSON.parse(toJsonFeed(feed, { ...place, site: undefined }))
	expect(Object.keys(head)).toEqual(['version', 'title', 'language', 'authors'])
	expect(items.map(({ url, _zeren }: { url?: string; _zeren: { page: string } }) => [url, _zeren.page])).toEqual([
		[undefined, '/kexue/suzhi/jiaxian/jiaxian-2023/'],
		[undefined, '/kexue/suzhi/jiaxian/jiaxian-2023/'],
		[undefined, '/kexue/suzhi/yixian/yixian-2022/'],
	])
})
