/**
 * Writes `.astro/`, in a process of its own: `node sync-content.ts`. Each build writes there what the guide is made of, under a temporary name that all builds
 * share, and leaves alone what is as it should be. After this, builds side by side find it so.
 */
import { sync } from 'astro'

await sync({ logLevel: 'error' })
