import type { APIRoute } from 'astro'
import { bundlePortalScript } from '../embed/portal/bundle.ts'

/** The script for portals, at an address that stays. */
export const GET: APIRoute = async () =>
	new Response(await bundlePortalScript(process.cwd()), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
