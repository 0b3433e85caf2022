import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { build } from 'vite'
import { readStory } from '@/store/read-story'
import { zipSite } from './zip-site'

/** Stories of one's own that go along, as "Save as a file" wrote them. */
async function readStories(paths: readonly string[]): Promise<Map<string, string>> {
  const stories = new Map<string, string>()
  for (const path of paths) {
    const text = await readFile(path, 'utf8')
    const { problem } = readStory(text)
    if (problem) throw new Error(`${path}: ${problem}`)
    const name = basename(path)
    if (stories.has(name)) throw new Error(`Two stories are called ${name}: rename one of them.`)
    stories.set(name, text)
  }
  return stories
}

const FOLDER = 'node_modules/.cache/chokepoint-pack'

// First, so that a wrong path is told before anything is built.
const stories = await readStories(process.argv.slice(2))

// Read by vite.config.ts: no page of the pack names a picture.
process.env.CHOKEPOINT_CARDS = 'off'
// Links and codes of what is exported lead to where the site is on the web, never to the machine.
process.env.CHOKEPOINT_SITE = process.env.SITE_URL ?? ''
process.env.SITE_URL = ''

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
// Relative, so that it works in whatever folder it is served from.
await build({ base: './', logLevel: 'warn', build: { outDir: FOLDER, emptyOutDir: true } })
const file = `pack/chokepoint-${version}.zip`
const zip = await zipSite(FOLDER, version, stories)
await mkdir('pack', { recursive: true })
await writeFile(file, zip)
console.log(`${file}: ${(zip.length / 1e6).toFixed(1)} MB`)
