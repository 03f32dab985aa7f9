import { htmlText } from '../layouts/html-text.ts'
import { pagePolicy } from '../layouts/policy.ts'
import { url } from '../layouts/url.ts'
import type { RedirectRule } from './redirect-rules.ts'

/** The site as the page of a redirect must know it. */
export interface Served {
	base: string
	site: string | undefined
}

/**
 * The page that stands where a page was: it leads on by itself, by a link and for search engines; of a page that is gone it says so. For servers that were not
 * given the redirects, and for a copy without a server.
 */
export function redirectPage({ from, to, redirect }: RedirectRule, { base, site }: Served): string {
	const target = to === null ? null : url(to, base)
	// In a frame of another site only what is made for frames may be shown: anything else opens in the whole window, when the reader asks for it.
	const leavesFrame = from.startsWith('/embed/') && !to?.startsWith('/embed/')
	const head = [
		'<meta charset="utf-8" />',
		`<meta http-equiv="content-security-policy" content="${htmlText(pagePolicy)}" />`,
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		'<meta name="robots" content="noindex" />',
		...(leavesFrame ? ['<base target="_top" />'] : []),
		...(target === null
			? ['<title>这一页已经撤下 · 责任</title>']
			: [
					'<title>这一页搬了 · 责任</title>',
					...(leavesFrame ? [] : [`<meta http-equiv="refresh" content="0; url=${htmlText(target)}" />`]),
					`<link rel="canonical" href="${htmlText(site ? new URL(target, site).href : target)}" />`,
				]),
	]
	const heading = target === null ? '这一页已经撤下' : '这一页搬了'
	const way = target === null ? `<a href="${htmlText(url('/', base))}">去首页</a>` : `<a href="${htmlText(target)}">去新的网址</a>`
	return `<!doctype html>
<html lang="zh-CN" data-leads-on>
<head>
${head.join('\n')}
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${htmlText(redirect.reason)}${redirect.date === null ? '' : `（${redirect.date}）`}</p>
<p>${way}</p>
</main>
</body>
</html>
`
}
