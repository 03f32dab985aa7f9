import { mediaTypes, textTypes, wholeEndings } from './media-types.ts'
import { inPattern, type ServerRedirect, type ServerSite } from './server-site.ts'
import { headersOf, plainAnswer, type Zone, zonesOf } from './zones.ts'

/** The variable at the head of the file, as a header field uses it. */
const frames = '%{ZEREN_FRAMES}e'

/**
 * The configuration of the site for Apache 2.4, as `.htaccess` in the folder of the site or in a `<Directory>`. Every module is asked for before it is used, so that
 * a server without one still serves the site.
 */
export function apacheConf({ base, redirects }: ServerSite): string {
	const zones = zonesOf(frames)
	return `${[
		'# “责任”网站的 Apache 2.4 配置，由生成网站的程序写成，基路径是这一次的。',
		'# 用法：改好下面的变量，以 .htaccess 为名放到网站的文件夹里（要 AllowOverride All），或者写进主配置的 <Directory>，再 apachectl configtest。',
		'',
		'# 谁可以嵌入 /embed/ 和 /pinned/ 的网页：* 是任何网站；只给几家时写成 "\'self\' https://www.example.gov.cn https://*.example.gov.cn"。',
		...module('env', ['SetEnv ZEREN_FRAMES "*"']),
		'',
		'Options -Indexes',
		'AddDefaultCharset utf-8',
		`ErrorDocument 404 ${base}404.html`,
		`ErrorDocument 403 ${base}404.html`,
		`ErrorDocument 410 ${base}404.html`,
		...module('dir', ['DirectoryIndex index.html', 'DirectorySlash On']),
		'',
		...module('mime', [
			...mediaTypes.map(([type, extensions]) => `AddType ${type} ${extensions.map(extension => `.${extension}`).join(' ')}`),
			`AddCharset utf-8 ${mediaTypes
				.filter(([type]) => textTypes.includes(type))
				.flatMap(([, extensions]) => extensions.map(extension => `.${extension}`))
				.join(' ')}`,
		]),
		...wholeEndings.flatMap(([type, ending]) => section(`FilesMatch "${inPattern(ending)}$"`, [`ForceType "${type}; charset=utf-8"`])),
		'',
		// The first that the browser understands compresses.
		...module('brotli', [`AddOutputFilterByType BROTLI_COMPRESS ${textTypes.join(' ')}`]),
		...module('deflate', [`AddOutputFilterByType DEFLATE ${textTypes.join(' ')}`]),
		'',
		...module('headers', [
			...headersOf(plainAnswer).map(([name, value]) => `Header always set ${name} "${value}"`),
			...wholeEndings.map(([, ending]) => `Header always set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#${inPattern(ending)}$#"`),
			// What comes later wins: the first zone that fits must be said last.
			...zones.toReversed().flatMap(zone => zoneLines(zone, base)),
		]),
		...(redirects.length > 0
			? [
					'',
					...module(
						'alias',
						redirects.map(redirect => redirectLine(redirect, base)),
					),
				]
			: []),
	].join('\n')}\n`
}

function zoneLines(zone: Zone, base: string): string[] {
	const plain = new Map(headersOf(plainAnswer))
	const where = `"expr=%{REQUEST_URI} =~ m#^${inPattern(base)}${zone.path}#"`
	const lines = headersOf(zone).filter(([name, value]) => zone.policy !== plainAnswer.policy || plain.get(name) !== value)
	return ['', `# ${zone.name}`, ...lines.map(([name, value]) => `Header always set ${name} "${value}" ${where}`)]
}

function redirectLine({ from, to }: ServerRedirect, base: string): string {
	const pattern = `"^${inPattern(base + from.slice(1))}$"`
	return to === null ? `RedirectMatch 410 ${pattern}` : `RedirectMatch 301 ${pattern} "${base}${to.slice(1)}"`
}

function module(name: string, lines: readonly string[]): string[] {
	return section(`IfModule mod_${name}.c`, lines)
}

function section(head: string, lines: readonly string[]): string[] {
	return [`<${head}>`, ...lines.map(line => (line === '' ? '' : `    ${line}`)), `</${head.replace(/ .*/s, '')}>`]
}
