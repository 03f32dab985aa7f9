import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

/** What people write for people: the guide. Plans are no collection; pages ask the atlas for them. */
const guide = defineCollection({
	loader: glob({ pattern: '*.mdx', base: 'content/guide' }),
	schema: z.object({
		title: z.string().describe('标题'),
		description: z.string().describe('一句话：这一篇讲什么，给谁看'),
		order: z.int().describe('在指南首页的次序，从 1 起'),
	}),
})

export const collections = { guide }
