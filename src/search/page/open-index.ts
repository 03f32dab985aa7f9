import { type IndexPlace, indexPlaceFile } from '../index-place.ts'
import type { Index } from '../results/find-passages.ts'
import { fetchJson } from './fetch-json.ts'
import { openPagefind } from './open-pagefind.ts'
import { openTexts } from './open-texts.ts'
import type { Address } from './render-answers.ts'
import { runsWebAssembly } from './runs-web-assembly.ts'
import { standIn } from './stand-in.ts'

const scanned = '已改为逐篇查找：含原文的结果同样完整，相关的结果可能少几处，第一次查找要多等一会儿。'
const blocked = `浏览器太旧，或者网站的安全策略不允许，搜索程序不能运行，${scanned}`
const broken = `搜索程序的文件没有全部取到，${scanned}`

/**
 * Opens the search index in the browser: Pagefind, or the texts themselves where Pagefind cannot run, or stops running. Rejects when
 * neither can be had.
 */
export async function openIndex(address: Address): Promise<Index> {
	const readPlace = () => fetchJson<IndexPlace>(address(`/${indexPlaceFile}`), 'no-cache')
	const { pagefind } = await readPlace()
	// Where they lie is asked once more: files that are gone may have moved with a new build.
	const texts = async () => openTexts(address(`/${(await readPlace()).texts}`))
	return standIn(() => openPagefind(address(`/${pagefind}`)), texts, runsWebAssembly() ? broken : blocked)
}
