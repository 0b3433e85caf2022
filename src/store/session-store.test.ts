import { afterEach, describe, expect, it, vi } from 'vitest'
import { raiseSheetWithSelection, setSheet, useSessionStore } from './session-store'
import { DEFAULT_VIEW } from './view-state'
import { adoptView, select, setSurface } from './view-store'

const sheet = () => useSessionStore.getState().sheet
const CHINA = { kind: 'place', id: 'cn' } as const
const MEXICO = { kind: 'place', id: 'mx' } as const

afterEach(() => {
  adoptView(DEFAULT_VIEW)
  setSheet('peek')
})

describe('the sheet of a small screen', () => {
  it('is up from the start where an address selects something, and stays down where it does not', () => {
    raiseSheetWithSelection()()
    expect(sheet()).toBe('peek')
    adoptView({ ...DEFAULT_VIEW, selection: CHINA })
    raiseSheetWithSelection()()
    expect(sheet()).toBe('half')
  })

  it('comes up with each selection, stays as somebody left it until the next, and when it is closed', () => {
    const stop = raiseSheetWithSelection()
    select(CHINA)
    expect(sheet()).toBe('half')
    setSheet('peek')
    select({ ...CHINA })
    expect(sheet()).toBe('peek')
    select(MEXICO)
    expect(sheet()).toBe('half')
    setSheet('full')
    select(null)
    expect(sheet()).toBe('full')
    stop()
    setSheet('peek')
    select(CHINA)
    expect(sheet()).toBe('peek')
  })

  it('goes down where a claim or a table leads to the map, and is down on the next page', async () => {
    const stop = raiseSheetWithSelection()
    setSurface('claims')
    setSheet('full')
    setSurface('explore')
    expect(sheet()).toBe('peek')
    stop()
    const storage = new Map<string, string>()
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => storage.set(key, value),
    })
    setSheet('full')
    vi.resetModules()
    const next = await import('./session-store')
    expect(next.useSessionStore.getState().sheet).toBe('peek')
    vi.unstubAllGlobals()
  })
})
