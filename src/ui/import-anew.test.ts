import { describe, expect, it, vi } from 'vitest'
import { freshAddress, importAnew, importedBy } from './import-anew'

const ORIGIN = 'https://example.org'

describe('the address of a second try', () => {
  it.each([
    [
      'Chromium',
      'Failed to fetch dynamically imported module: https://example.org/assets/share-menu-Cb1.js',
      'https://example.org/assets/share-menu-Cb1.js?again=3',
    ],
    [
      'Firefox',
      'error loading dynamically imported module: https://example.org/maps/assets/key-D.js',
      'https://example.org/maps/assets/key-D.js?again=3',
    ],
    [
      'a third try',
      'Failed to fetch dynamically imported module: https://example.org/assets/key-D.js?again=2',
      'https://example.org/assets/key-D.js?again=3',
    ],
  ])('is new: %s', (_, message, address) => {
    expect(freshAddress(message, ORIGIN, 3)?.href).toBe(address)
  })

  it('is unknown where no file of the page is named', () => {
    expect(freshAddress('Importing a module script failed.', ORIGIN, 3)).toBeNull()
    expect(freshAddress('no https://other.example/assets/key-D.js', ORIGIN, 3)).toBeNull()
    expect(freshAddress('no https://example.org/assets/key-D.css', ORIGIN, 3)).toBeNull()
  })
})

describe('the script that a function imports', () => {
  const CHUNK = 'https://example.org/maps/assets/page-A.js'

  it.each([
    [
      '()=>T(()=>import(`./share-menu-DZ.js`),__vite__mapDeps([1]))',
      '/maps/assets/share-menu-DZ.js',
    ],
    ['() => import("./key-D.js")', '/maps/assets/key-D.js'],
    ["() => import('/src/panels/key.tsx')", '/src/panels/key.tsx'],
  ])('is read from %s', (load, path) => {
    expect(importedBy(load, CHUNK)).toBe(`https://example.org${path}`)
  })

  it('is none where it imports nothing by name', () => {
    expect(importedBy('() => load(name)', CHUNK)).toBe('')
    expect(importedBy('() => import(name)', CHUNK)).toBe('')
  })
})

describe('a part that fails', () => {
  it('is asked for twice, and then told of in words that name it', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.spyOn(console, 'error').mockReturnValue()
    vi.stubGlobal('window', { location: { origin: ORIGIN } })
    vi.stubGlobal('document', { addEventListener: () => undefined })
    const load = vi.fn().mockRejectedValue(new TypeError('Importing a module script failed.'))
    await expect(importAnew('the share sheet', load)).rejects.toThrow(
      /^The share sheet did not arrive\.$/,
    )
    expect(load).toHaveBeenCalledTimes(2)
    const once = vi.fn().mockRejectedValueOnce(new TypeError('Importing a module script failed.'))
    expect(await importAnew('the key', once.mockResolvedValue('the key'))).toBe('the key')
  })
})
