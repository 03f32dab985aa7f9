/** One page of each template, by the name of the template. */
export const templates = {
	home: '/',
	plan: '/miyi/',
	source: '/miyi/miyi-2023/source/',
	units: '/quxian/units/',
	unit: '/quxian/units/xianjiaoyuju/',
	functions: '/functions/',
	function: '/functions/jiaoyu/',
	'choose plans': '/compare/',
	'compare plans': '/compare/miyi-2023-vs-quxian-2023/',
	search: '/search/',
	quality: '/quality/',
	guide: '/guide/',
	'guide article': '/guide/staff/',
	'embedded plan': '/embed/quxian/',
	'embedded unit': '/embed/quxian/units/xianjiaoyuju/',
	'not found': '/none/',
} as const
