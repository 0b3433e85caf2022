import { execFileSync, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { zipSite } from './zip-site'

async function siteFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  return folder
}

/** As the programs that unpack archives by a double click do, with the marks of what may be started. */
const UNPACK = `
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as pack:
    for entry in pack.infolist():
        path = pack.extract(entry, sys.argv[2])
        if entry.external_attr >> 16: os.chmod(path, entry.external_attr >> 16 & 0o777)
`

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

describe('a site to carry along', () => {
  it('has the stories that go along beside it, and says how to open them', async () => {
    const stories = new Map([['talk.chokepoint.json', '{"a":1}']])
    const files = unzipSync(await zipSite(await siteFolder(), '1.2.3', stories))
    expect(strFromU8(files['stories/talk.chokepoint.json'] ?? new Uint8Array())).toBe('{"a":1}')
    const readMe = strFromU8(files['README.txt'] ?? new Uint8Array())
    expect(readMe).toContain('In the folder "stories": talk.chokepoint.json.')
  })

  it('says nothing of stories where none goes along', async () => {
    const files = unzipSync(await zipSite(await siteFolder(), '1.2.3'))
    expect(Object.keys(files).filter((name) => name.startsWith('stories'))).toEqual([])
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).not.toContain('"stories"')
  })

  it('starts by one file on a Mac and on Linux, and opens the browser', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pack-'))
    const archive = join(folder, 'pack.zip')
    await writeFile(archive, await zipSite(await siteFolder(), '1.2.3'))
    execFileSync('python3', ['-c', UNPACK, archive, folder])
    const start = join(folder, 'start.command')
    expect((await stat(start)).mode & 0o111).toBe(0o111)
    const opened = join(folder, 'opened')
    const programs = join(folder, 'programs')
    await mkdir(programs)
    for (const name of ['open', 'xdg-open']) {
      await writeFile(join(programs, name), `#!/bin/sh\nprintf %s "$1" > "${opened}"\n`)
      await chmod(join(programs, name), 0o755)
    }
    const port = `${await freePort()}`
    const PATH = `${programs}:${process.env.PATH}`
    const running = spawn(start, { env: { ...process.env, PATH, PORT: port }, stdio: 'ignore' })
    try {
      const page = `http://localhost:${port}/`
      await vi.waitFor(
        async () => {
          expect(await (await fetch(page)).text()).toBe('<!doctype html>')
          expect(await readFile(opened, 'utf8')).toBe(page)
        },
        { timeout: 15_000, interval: 200 },
      )
    } finally {
      running.kill()
    }
  }, 20_000)

  it('starts by another on Windows, which reads only lines of its own', async () => {
    const files = unzipSync(await zipSite(await siteFolder(), '1.2.3'))
    const bat = strFromU8(files['start.bat'] ?? new Uint8Array())
    expect(bat.replaceAll('\r\n', '')).not.toContain('\n')
    for (const [, label] of bat.matchAll(/goto (\w+)/g)) expect(bat).toContain(`\r\n:${label}\r\n`)
  })
})
