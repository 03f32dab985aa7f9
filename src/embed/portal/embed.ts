/** The script that a portal may load beside its frames: `/embed.js`, a file of its own without anything else, and without a global. */
import { fitFrames } from './fit-frames.ts'
import { ZerenEmbed } from './zeren-embed.ts'

// A page of many parts may load it twice.
if (!customElements.get('zeren-embed')) {
	fitFrames(document)
	customElements.define('zeren-embed', ZerenEmbed)
}
