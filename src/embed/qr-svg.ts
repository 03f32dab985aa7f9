import { encode } from 'uqr'

/** The quiet zone that scanners need, in modules (ISO/IEC 18004, 4 modules). */
const margin = 4

/**
 * A QR code as SVG: one path, black on white also where the page is dark, because scanners want it so. The same address gives the same bytes.
 * @param address absolute, as a phone opens it
 */
export function qrSvg(address: string): string {
	const { data } = encode(address, { ecc: 'M', border: margin })
	const size = data.length
	const bars = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join('')
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${bars}"/></svg>\n`
}

/** Where black begins in a row, and how long it is. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = []
	for (const [x, isBlack] of row.entries()) {
		const last = runs.at(-1)
		if (!isBlack) continue
		if (last && last[0] + last[1] === x) last[1] += 1
		else runs.push([x, 1])
	}
	return runs
}
