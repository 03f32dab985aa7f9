/**
 * What every page says of itself in its meta element, and the ready server configurations in a header: nothing inline, nothing from elsewhere; the index of
 * search is read by WebAssembly. Not in development, whose reloading is inline. Who may frame a page can be said in a header alone.
 */
export const pagePolicy = [
	"default-src 'self'",
	"img-src 'self' data:",
	"script-src 'self' 'wasm-unsafe-eval'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
].join(';')
