import { slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

/** A blank where a character was: before a full-width colon (信息公开选 ：), the replacement character, private-use characters and empty boxes. */
const pattern = /(?<=[\u4e00-\u9fff])[ \u00a0]+(?=：)|[\ufffd□■\ue000-\uf8ff]+/gu

export const lostGlyph = {
	id: 'lost-glyph',
	severity: 'warning',
	title: '有丢失的字',
	explanation: '转换文件时有字没有转出来，留下空格或方框，意思可能变了。',
	mend: '对照原件补上丢失的字，或换一种方式转换。',
	mendedBy: 'maintainer',
	example: {
		fault: ['信息公开选 ：主动公开'],
		mended: ['信息公开选项：主动公开'],
	},
	check: ({ root, index }) =>
		linesOf(root).flatMap(line =>
			[...line.text.matchAll(pattern)].map(match => ({
				message: `「${line.text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6)}」中似有丢失的字`,
				position: index.position(slice(line, match.index, match.index + match[0].length)),
			})),
		),
} as const satisfies Rule
