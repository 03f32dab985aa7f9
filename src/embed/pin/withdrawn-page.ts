import { htmlText } from '../../layouts/html-text.ts'
import { pagePolicy } from '../../layouts/policy.ts'

/** What stands at the address of a pinned page whose plan is withdrawn. It holds nothing of the page. @param reason for people, where the maintainer gave one */
export function withdrawnPage(base: string, reason = '其中有已经从网站撤回的内容。'): string {
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${htmlText(pagePolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>已撤回 · 责任</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1>已撤回</h1>
<p>${htmlText(reason)}</p>
<p><a href="${htmlText(base)}" target="_top">去“责任”网站</a></p>
</main>
</body>
</html>
`
}
