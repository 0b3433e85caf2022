import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipSite } from './zip-site'

async function siteFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  return folder
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
    expect(Object.keys(files).sort()).toEqual(['README.txt', 'dist/index.html'])
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).not.toContain('"stories"')
  })
})
