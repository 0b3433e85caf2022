/**
 * Writes the font that the first screen waits for: `npm run start-font`. It is committed, so only whoever changes
 * the letters, or takes a new version of the typeface, runs this.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startFont } from './start-font'

const PATH = fileURLToPath(new URL('inter-start.woff2', import.meta.url))

const font = await startFont()
writeFileSync(PATH, font)
console.log(`${PATH}: ${font.length} bytes`)
