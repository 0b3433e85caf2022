import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { DATA_FOLDER } from '../content/data-folder'
import { loadContent } from '../content/load-content'
import { bundleWorker } from './bundle-worker'

interface Worker {
  readonly fetch: (request: Request, bindings: object) => Promise<Response>
}

/** What Node has and workerd, with the flags of docs/deploy.md, has not. */
const NOT_THERE = ['MessageChannel', 'MessagePort', 'BroadcastChannel']
const INDEX =
  '<html><head><title>Front</title></head><body><div id="page">Front.</div></body></html>'
const ASSETS = { fetch: async () => new Response(INDEX) }

let folder = ''
let worker: Worker | null = null

/** The module as a host has it, which compiles what lies beside it by itself. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-'))
  const { contents } = await loadContent(DATA_FOLDER)
  await bundleWorker(contents, folder, '')
  const code = await readFile(join(folder, 'worker.js'), 'utf8')
  const compiled =
    'const $1=await WebAssembly.compile(await (await import("node:fs/promises")).readFile(new URL("./resvg.wasm",import.meta.url)))'
  const started = join(folder, 'started.mjs')
  await writeFile(started, code.replace(/import (\S+)\s*from\s*["']\.\/resvg\.wasm["']/, compiled))
  for (const name of NOT_THERE) vi.stubGlobal(name, undefined)
  worker = (await import(/* @vite-ignore */ pathToFileURL(started).href)).default
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true })
})

const ask = async (path: string): Promise<Response> => {
  const answer = await worker?.fetch(new Request(`https://map.example${path}`), { ASSETS })
  if (!answer) throw new Error('The worker did not start.')
  return answer
}

it('the worker starts on a host that has less than Node, and answers with page, picture and data', async () => {
  const page = await (await ask('/?t=2022-08-05')).text()
  expect(page).toContain('<title>The fentanyl supply chain, 5 August 2022 · Chokepoint</title>')
  expect(page).toContain('<h1>China suspends cooperation on drugs with the United States</h1>')
  const picture = Buffer.from(await (await ask('/state.png?t=2022-08-05')).arrayBuffer())
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  expect((await ask('/api/v1/chains/fentanyl/effects.csv')).status).toBe(200)
  expect(await (await ask('/e/woodside-summit-2023/')).text()).toBe(INDEX)
})
