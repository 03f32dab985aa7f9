import type { AstroConfig } from 'astro'

/** The path under which the site is served, with both slashes, as everything here wants it. */
export function baseOf({ base }: Pick<AstroConfig, 'base'>): string {
	return base.replace(/\/*$/, '/')
}
