import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFiles, createPlace } from './content/testing/create-files'
import { mockApi } from './vite-plugin'

let root = ''
const cleanups: (() => unknown)[] = []

async function writeSite(changes: Readonly<Record<string, unknown>> = {}) {
  const files = [...createFiles(changes).map(({ path, text }) => ({ path: `data/${path}`, text }))]
  for (const { path, text } of [...files, { path: 'index.html', text: '<p>Site</p>' }]) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

const configOf = (base: string): InlineConfig => ({
  root,
  base,
  configFile: false,
  logLevel: 'silent',
  plugins: [mockApi('data')],
})

async function startDev(base: string) {
  const vite = await createServer({
    ...configOf(base),
    server: { middlewareMode: true, ws: false, hmr: false },
  })
  const http = createHttpServer(vite.middlewares).listen(0, '127.0.0.1')
  await once(http, 'listening')
  cleanups.push(
    () => vite.close(),
    () => http.close(),
  )
  const { port } = http.address() as AddressInfo
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  return { get, watcher: vite.watcher }
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mock-api-'))
})

afterEach(async () => {
  for (const cleanUp of cleanups.splice(0)) await cleanUp()
  await rm(root, { recursive: true })
})

describe('in dev', () => {
  it('the API answers below the base of the site, wrong paths too, and the site answers the rest', async () => {
    await writeSite()
    const { get } = await startDev('/maps/')

    expect((await get('/maps/api/v1/chains/demo.json')).status).toBe(200)
    expect((await get('/maps/api/v2/chains.json')).status).toBe(404)
    expect(await (await get('/maps/')).text()).toContain('<p>Site</p>')
  })

  it('a mistake in a file shows as a problem, and goes when it is put right', async () => {
    await writeSite({ 'places/bb.yaml': createPlace('cc') })
    const { get, watcher } = await startDev('/')
    const path = '/api/v1/chains/demo.json'

    const refused = await get(path)
    expect(refused.status).toBe(500)
    expect(await refused.json()).toMatchObject({
      problems: ['demo/places/bb.yaml:1 › id: expected "bb" as its file is called, got "cc"'],
    })

    const changed = new Promise((resolve) => watcher.once('change', resolve))
    await writeSite()
    await changed
    await expect.poll(async () => (await get(path)).status).toBe(200)
  })
})

describe('the build', () => {
  it('writes every answer as a file at its path', async () => {
    await writeSite()
    const result = await build({ ...configOf('/maps/'), build: { write: false } })
    const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
    const chain = outputs.find(({ fileName }) => fileName === 'api/v1/chains/demo.json')

    expect(outputs.map(({ fileName }) => fileName)).toContain('api/v1/index.html')
    expect(chain?.type === 'asset' && JSON.parse(String(chain.source))).toMatchObject({
      id: 'demo',
    })
  })

  it('stops where the content has a problem, and says which', async () => {
    await writeSite({ 'places/bb.yaml': createPlace('cc') })

    await expect(build({ ...configOf('/'), build: { write: false } })).rejects.toThrow(
      'demo/places/bb.yaml:1 › id: expected "bb" as its file is called, got "cc"',
    )
  })
})
