import { mediaTypes, textTypes, wholeEndings } from './media-types.ts'
import { inPattern, type ServerRedirect, type ServerSite } from './server-site.ts'
import { type Answer, headersOf, plainAnswer, zonesOf } from './zones.ts'

/** The variables at the head of the file, which a server's admin sets. */
const nginxVariables = { root: '$zeren_root', frames: '$zeren_frames' } as const

/**
 * The configuration of the site for nginx, to be included in a `server { }`. It has no module beyond those that every nginx has; brotli is written as a remark.
 * Header fields are said again in each zone: nginx takes over none from outside as soon as there is one inside.
 */
export function nginxConf({ base, redirects }: ServerSite): string {
	const zones = zonesOf(nginxVariables.frames)
	const inside = [
		`alias ${nginxVariables.root}/;`,
		'index index.html;',
		'# 转到文件夹末尾的 / 时只说路径：前面有别的服务器时，域名和端口不会错。',
		'absolute_redirect off;',
		`error_page 404 "${base}404.html";`,
		`error_page 403 =404 "${base}404.html";`,
		'',
		'types {',
		...mediaTypes.map(([type, extensions]) => `    ${type} ${extensions.join(' ')};`),
		'}',
		'default_type application/octet-stream;',
		'charset utf-8;',
		`charset_types ${textTypes.filter(type => type !== 'text/html').join(' ')};`,
		'',
		'gzip on;',
		'gzip_vary on;',
		'gzip_proxied any;',
		'gzip_comp_level 6;',
		'gzip_min_length 1000;',
		`gzip_types ${textTypes.filter(type => type !== 'text/html').join(' ')};`,
		'# 装了 brotli 模块（Debian：libnginx-mod-http-brotli-filter）的，去掉下面两行的 #：',
		'# brotli on;',
		`# brotli_types ${textTypes.filter(type => type !== 'text/html').join(' ')};`,
		'',
		...headerLines(plainAnswer),
		// Before the zones: the first pattern that fits is the one, and .feed.json ends in .json as well.
		...wholeEndings.flatMap(([type, ending]) => [
			'',
			...block(`location ~ "^${inPattern(base)}.*${inPattern(ending)}$"`, [
				'types { }',
				`default_type ${type};`,
				...headerLines({ ...plainAnswer, isOpen: true }),
			]),
		]),
		...zones.flatMap(zone => ['', `# ${zone.name}`, ...block(`location ~ "^${inPattern(base)}${zone.path}"`, headerLines(zone))]),
		...redirects.flatMap(redirect => ['', ...redirectBlock(redirect, base)]),
	]
	return `${[
		'# “责任”网站的 nginx 配置，由生成网站的程序写成，基路径是这一次的。',
		'# 用法：放到 /etc/nginx/zeren.conf，改好下面两个变量，在 server { } 里写 include /etc/nginx/zeren.conf;，再 nginx -t，重新载入。',
		'',
		'# 网站的文件在哪个文件夹，末尾不写 /。',
		`set ${nginxVariables.root} /var/www/zeren;`,
		'# 谁可以嵌入 /embed/ 和 /pinned/ 的网页：* 是任何网站；只给几家时写成 "\'self\' https://www.example.gov.cn https://*.example.gov.cn"。',
		`set ${nginxVariables.frames} "*";`,
		'',
		...(base === '/' ? [] : [...block(`location = "${base.slice(0, -1)}"`, ['absolute_redirect off;', `return 301 "${base}$is_args$args";`]), '']),
		...block(`location ^~ "${base}"`, inside),
	].join('\n')}\n`
}

function headerLines(answer: Answer): string[] {
	return headersOf(answer).map(([name, value]) => `add_header ${name} "${value}" always;`)
}

/** A page that is gone still says why; the rest is the site's own page of what is not found. */
function redirectBlock({ from, to }: ServerRedirect, base: string): string[] {
	const address = base + from.slice(1)
	const place = `location = "${address}"`
	if (to !== null) return block(place, [`return 301 "${base}${to.slice(1)}${to.includes('?') ? '' : '$is_args$args'}";`])
	return block(place, [`error_page 410 "${from.endsWith('/') ? `${address}index.html` : `${base}404.html`}";`, 'return 410;'])
}

function block(head: string, lines: readonly string[]): string[] {
	return [`${head} {`, ...lines.map(line => (line === '' ? '' : `    ${line}`)), '}']
}
