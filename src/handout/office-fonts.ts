import { strToU8 } from 'fflate'
import { xmlText } from '../atlas/xml-text.ts'

/** The fonts of an official document, and by what a machine without them shows it: Word and WPS read the other names from the font table. */
const fonts: Readonly<Record<string, string>> = {
	方正小标宋简体: 'FZXiaoBiaoSong-B05S,小标宋,华文中宋,STZhongsong,宋体,SimSun',
	黑体: 'SimHei,Noto Sans CJK SC',
	楷体: '楷体_GB2312,KaiTi,KaiTi_GB2312,Noto Serif CJK SC',
	仿宋: '仿宋_GB2312,FangSong,FangSong_GB2312,Noto Serif CJK SC',
	宋体: 'SimSun,Noto Serif CJK SC',
}

/** Chinese in the font, Latin letters and figures too: 文号 and numbers belong to the line that they stand in. */
export const fontNames = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' })

/** `word/fontTable.xml`. */
export function fontTable(): Uint8Array {
	const entries = Object.entries(fonts).map(
		([name, others]) =>
			`<w:font w:name="${xmlText(name)}"><w:altName w:val="${xmlText(others)}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
	)
	const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
	return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${entries.join('')}</w:fonts>`)
}
