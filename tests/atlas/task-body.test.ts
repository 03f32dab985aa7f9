import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../src/atlas/task-body.ts'

describe('bodyOf', () => {
	it.each([
		['a title with a full stop', { title: '开展学术交流活动', text: '开展学术交流活动。深入开展交流。' }, ['深入开展交流。']],
		['a title with a colon', { title: '主要目标', text: '主要目标：到2025年超过13%' }, ['到2025年超过13%']],
		['a title that is all', { title: '开展农村实用人才培训', text: '开展农村实用人才培训' }, []],
		['a title that is all, with its stop', { title: '开展农村实用人才培训', text: '开展农村实用人才培训。' }, []],
		['a title that is the beginning of a sentence', { title: '实施行动', text: '实施行动，将精神融入教学。' }, ['实施行动，将精神融入教学。']],
		['a title from elsewhere', { title: '科普', text: '另一段。' }, ['另一段。']],
		['several paragraphs', { title: '一', text: '一。\n甲\n\n 乙 ' }, ['甲', '乙']],
	])('%s', (_name, task, expected) => {
		expect(bodyOf(task)).toEqual(expected)
	})
})
