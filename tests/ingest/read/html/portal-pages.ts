/** Parts of portal pages, as different content systems print them, around a short document of our own. */

export const prose = `<p style="text-align:center">青溪县人民政府办公室</p><p style="text-align:center">关于印发《青溪县全民健身实施方案》的通知</p>
<p style="text-align:center">青溪府办发〔2023〕7号</p>
<p>各乡镇人民政府，县级各部门：</p>
<p>《青溪县全民健身实施方案》已经县政府同意，现印发给你们，请认真组织实施。</p>
<p style="text-align:right">青溪县人民政府办公室&nbsp;&nbsp;</p><p style="text-align:right">2023年5月6日</p>
<p style="text-align:center"><strong>青溪县全民健身实施方案</strong></p>
<p>　　<strong>一、主要任务</strong></p>
<p>　　（一）建设健身设施。新建体育公园和健身步道，补齐乡镇短板。（责任单位：县教体局、县住房城乡建设局）</p>
<p>　　（二）办好群众赛事。每年举办乡村运动会，丰富群众生活。（责任单位：县教体局、县总工会）</p>`

export const navigation = `<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">办事服务</a></li></ul></div>
<div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 县政府办文件</div>`

export const footer = `<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div><div>【<a href="#">打印本页</a>】【<a href="#">关闭窗口</a>】</div>
<div class="related"><h3>相关链接</h3><ul><li><a href="/1.html">图解：青溪县全民健身实施方案，带您一起看懂</a></li><li><a href="/2.html">《青溪县全民健身实施方案》政策解读</a></li></ul></div>
<div class="footer"><p>主办单位：青溪县人民政府办公室　承办单位：青溪县大数据中心</p><p>蜀ICP备00000000号 网站标识码：0000000000</p></div>`

/** What is read of {@link prose}. */
export const proseLines = [
	'青溪县人民政府办公室',
	'关于印发《青溪县全民健身实施方案》的通知',
	'青溪府办发〔2023〕7号',
	'各乡镇人民政府，县级各部门：',
	'《青溪县全民健身实施方案》已经县政府同意，现印发给你们，请认真组织实施。',
	'青溪县人民政府办公室',
	'2023年5月6日',
	'青溪县全民健身实施方案',
	'一、主要任务',
	'（一）建设健身设施。新建体育公园和健身步道，补齐乡镇短板。（责任单位：县教体局、县住房城乡建设局）',
	'（二）办好群众赛事。每年举办乡村运动会，丰富群众生活。（责任单位：县教体局、县总工会）',
]

export const metadataTable = `<table class="xxgk"><tbody><tr><td><b>索 引 号：</b></td><td>00800000/2023-00012</td><td><b>主题分类：</b></td><td>体育</td></tr>
<tr><td><b>发文机关：</b></td><td>青溪县人民政府办公室</td><td><b>成文日期：</b></td><td>2023年5月6日</td></tr>
<tr><td><b>发文字号：</b></td><td>青溪府办发〔2023〕7号</td><td><b>主 题 词：</b></td><td></td></tr></tbody></table>`

export const metadataLines = [
	'索引号：00800000/2023-00012',
	'主题分类：体育',
	'发文机关：青溪县人民政府办公室',
	'成文日期：2023年5月6日',
	'发文字号：青溪府办发〔2023〕7号',
]

export function page(body: string, head = '<title>关于印发《青溪县全民健身实施方案》的通知-青溪县人民政府</title>'): string {
	return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<style>p{margin:0}</style><script>var a = '责任单位：甲'</script></head><body>${body}</body></html>`
}
