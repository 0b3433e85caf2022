import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'vite'
import { zipSite } from './zip-site'

const FOLDER = 'node_modules/.cache/chokepoint-pack'

// Read by vite.config.ts: no page of the pack names a picture.
process.env.CHOKEPOINT_CARDS = 'off'
// Links and codes of what is exported lead to where the site is on the web, never to the machine.
process.env.CHOKEPOINT_SITE = process.env.SITE_URL ?? ''
process.env.SITE_URL = ''

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
// Relative, so that it works in whatever folder it is served from.
await build({ base: './', logLevel: 'warn', build: { outDir: FOLDER, emptyOutDir: true } })
const file = `pack/chokepoint-${version}.zip`
const zip = await zipSite(FOLDER, version)
await mkdir('pack', { recursive: true })
await writeFile(file, zip)
console.log(`${file}: ${(zip.length / 1e6).toFixed(1)} MB`)
