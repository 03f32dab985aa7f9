/** The smallest program: a head and nothing else. */
const emptyProgram = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

/** Whether the browser has WebAssembly and the page may use it: a Content-Security-Policy without 'wasm-unsafe-eval' forbids it. */
export function runsWebAssembly(): boolean {
	try {
		return new WebAssembly.Module(Uint8Array.from(emptyProgram)) instanceof WebAssembly.Module
	} catch {
		return false
	}
}
