/** A numbered item at the start of a line: 第一章, 一、, （一）, 1. */
export const numberedItem =
	/^(?:第[一二三四五六七八九十百]{1,4}[章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、](?!\d))/
