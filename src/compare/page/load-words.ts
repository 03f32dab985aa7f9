/** What is said when a file of the comparisons could not be read. */
export function notReadWords(what: string): string {
	return navigator.onLine ? `${what}没有读到。请重试；仍不行时，请网站管理员核对 compare/ 目录已完整发布。` : '这台设备现在连不上网站。恢复网络以后请重试。'
}
