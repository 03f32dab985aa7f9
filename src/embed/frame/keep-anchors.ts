/** A start tag of a link with its attributes; a sign in a quoted value ends neither the value nor the tag. */
const linkTag = /<a((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*>/g

/**
 * Keeps in the frame what leads to a place of the same page: every other link of a page in a frame opens in the whole window (`<base target="_top">`), and would
 * take an anchor with it. A link that says itself where it opens is left alone.
 * @param html what Astro has written: values of attributes in double quotes, texts escaped
 */
export function keepAnchors(html: string): string {
	return html.replace(linkTag, (tag, attributes: string) =>
		/\shref="#/.test(attributes) && !/\starget=/.test(attributes) ? `<a target="_self"${attributes}>` : tag,
	)
}
