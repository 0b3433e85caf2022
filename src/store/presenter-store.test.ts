import { afterEach, describe, expect, it, vi } from 'vitest'

/** The store as a page has it that opens with what its tab remembers. */
async function openTab(kept: Map<string, string>) {
  vi.resetModules()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  return import('./presenter-store')
}

describe('who stands before the stage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is a reader until something is done that only a speaker does, also after a reload', async () => {
    const tab = new Map<string, string>()
    const opened = await openTab(tab)
    expect(opened.usePresenterStore.getState().isPresenting).toBe(false)
    opened.beginPresenting()
    expect(opened.usePresenterStore.getState().isPresenting).toBe(true)
    const reloaded = await openTab(tab)
    expect(reloaded.usePresenterStore.getState().isPresenting).toBe(true)
    const followed = await openTab(new Map())
    expect(followed.usePresenterStore.getState().isPresenting).toBe(false)
  })
})
