import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previews } from './vite-plugin'

let root = ''
let server: PreviewServer

const get = (path: string) => {
  const { port } = server.httpServer.address() as AddressInfo
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'previews-'))
  await mkdir(join(root, 'dist/e/a-2019'), { recursive: true })
  await writeFile(join(root, 'dist/404.html'), '<h1>Nothing here</h1>')
  await writeFile(join(root, 'dist/e/a-2019/index.html'), '<h1>A, 2019</h1>')
  server = await preview({
    root,
    base: '/maps/',
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [previews({ siteUrl: undefined, hasCards: false, reportTo: undefined })],
  })
})

afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true })
})

describe('the built site, served', () => {
  it('answers a path that there is no page at with 404 and the page that says so', async () => {
    for (const path of ['/maps/e/nonsense/', '/maps/e/nonsense', '/maps/e/..%2f..%2fx']) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).toBe('<h1>Nothing here</h1>')
    }
  })

  it('leads to the page where the last slash is missing, and keeps what is asked of it', async () => {
    const answer = await get('/maps/e/a-2019?theme=dark')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('/maps/e/a-2019/?theme=dark')
    expect(await (await get('/maps/e/a-2019/?theme=dark')).text()).toBe('<h1>A, 2019</h1>')
  })
})
