import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

it('a page with its files at hand answers from them, and never asks the network', async () => {
  const fetch = vi.fn()
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('document', { baseURI: 'https://map.example/' })
  const { holdFiles } = await import('./files-at-hand')
  const { fetchJson, ApiError } = await import('./fetch-json')
  const { fetchAsset } = await import('./fetch-asset')
  holdFiles(
    new Map([
      ['api/v1/chains.json', '{"chains":[]}'],
      ['land.json', '[1]'],
    ]),
  )
  const { signal } = new AbortController()
  expect(await fetchJson('chains.json', signal)).toEqual({ chains: [] })
  expect(await (await fetchAsset(`${import.meta.env.BASE_URL}land.json`)).json()).toEqual([1])
  const missing = fetchJson('chains/copper.json', signal)
  await expect(missing).rejects.toThrow(ApiError)
  await expect(missing).rejects.toMatchObject({ status: 404 })
  expect(fetch).not.toHaveBeenCalled()
})
