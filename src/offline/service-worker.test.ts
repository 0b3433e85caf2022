import { expect, it, vi } from 'vitest'

const ROOT = 'https://example.org/maps/'

it('keeps a cache of its own build, and deletes those of its other builds and of nobody else', async () => {
  const listeners = new Map<string, (event: unknown) => void>()
  const opened: string[] = []
  const deleted: string[] = []
  const names = [
    `chokepoint ${ROOT} new`,
    `chokepoint ${ROOT} old`,
    'chokepoint https://example.org/other/ old',
    'somebody else’s',
  ]
  vi.stubGlobal('BUILD', { id: 'new', files: {}, pages: {} })
  vi.stubGlobal('registration', { scope: ROOT })
  vi.stubGlobal('clients', { claim: () => Promise.resolve() })
  vi.stubGlobal('addEventListener', (name: string, listener: (event: unknown) => void) =>
    listeners.set(name, listener),
  )
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(names),
    open: (name: string) => {
      opened.push(name)
      return new Promise(() => {})
    },
    delete: (name: string) => {
      deleted.push(name)
      return Promise.resolve(true)
    },
  })
  await import('./service-worker')
  const tell = (name: string) => {
    let work: Promise<unknown> = Promise.resolve()
    listeners.get(name)?.({
      waitUntil: (asked: Promise<unknown>) => {
        work = asked
      },
    })
    return work
  }
  void tell('install')
  expect(opened).toEqual([`chokepoint ${ROOT} new`])
  await tell('activate')
  expect(deleted).toEqual([`chokepoint ${ROOT} old`])
  vi.unstubAllGlobals()
})
