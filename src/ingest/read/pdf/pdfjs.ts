import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Pictures are never drawn here: what pdfjs says about a missing canvas while it is loaded is of no interest to a person who builds a site.
const { warn } = console
console.warn = () => {}
const { getDocument, OPS, PasswordException, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs').finally(() => {
	console.warn = warn
})

export { getDocument, OPS, PasswordException, VerbosityLevel }

/** The folder of pdfjs's data, which come with the package: how the fonts of China's older programs encode their signs, and stand-ins for fonts that a file lacks. */
const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
export const characterMaps = `${join(folder, 'cmaps')}/`
export const standardFonts = `${join(folder, 'standard_fonts')}/`
