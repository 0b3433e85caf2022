import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW } from '@/store/view-state'
import {
  adoptView,
  repairView,
  select,
  setCamera,
  setDay,
  setScope,
  useViewStore,
} from '@/store/view-store'
import { hearIgnored, startUrlSync } from './sync-url'
import { formatView } from './view-codec'

const OPENING = toDay('2019-05-01')
/** What Safari takes; the others take more. */
const MOST_IN_30_S = 100

/** A browser's history as far as the address needs it: entries, where one is, and when it was written to. */
function createBrowser() {
  const entries = ['']
  let at = 0
  const writtenMs: number[] = []
  const hashes: string[] = []
  const listeners = new Map<string, () => void>()
  const searchOf = (url: string) => url.slice(url.indexOf('/') + 1).replace(/#.*/, '')
  const window = {
    location: {
      pathname: '/',
      hash: '',
      get search() {
        return entries[at] ?? ''
      },
    },
    history: {
      pushState: (_: null, __: string, url: string) => {
        writtenMs.push(performance.now())
        at += 1
        entries.splice(at, entries.length, searchOf(url))
      },
      replaceState: (_: null, __: string, url: string) => {
        writtenMs.push(performance.now())
        hashes.push(/#.*|$/.exec(url)?.[0] ?? '')
        entries[at] = searchOf(url)
      },
    },
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
  }
  const go = (by: number) => {
    at += by
    listeners.get('popstate')?.()
  }
  return { window, entries, writtenMs, hashes, go, leave: () => listeners.get('pagehide')?.() }
}

/** The most writes in any stretch of 30 s. */
function mostIn30s(writtenMs: readonly number[]): number {
  const counts = writtenMs.map(
    (from) => writtenMs.filter((at) => at >= from && at < from + 30_000).length,
  )
  return Math.max(0, ...counts)
}

let browser: ReturnType<typeof createBrowser>
let stop: () => void
const view = () => useViewStore.getState().view
const here = () => browser.window.location.search

beforeEach(() => {
  vi.useFakeTimers()
  browser = createBrowser()
  vi.stubGlobal('window', browser.window)
  adoptView(DEFAULT_VIEW)
  stop = startUrlSync()
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the history', () => {
  it('is left alone in a frame whose sandbox gives it no origin: browsers refuse every entry', () => {
    vi.stubGlobal('window', {
      ...browser.window,
      location: browser.window.location,
      origin: 'null',
    })
    setDay(OPENING + 1, 'replace')
    vi.advanceTimersByTime(1_000)
    expect(view().day).toBe(OPENING + 1)
    expect(browser.writtenMs).toEqual([])
  })

  it('takes nothing back that still waits to be written, where a jump changes the hash alone', () => {
    for (let days = 1; days <= 3; days += 1) setDay(OPENING + days, 'replace')
    expect(here()).not.toBe(formatView(view()))
    browser.go(0)
    expect(view().day).toBe(OPENING + 3)
    vi.advanceTimersByTime(1_000)
    expect(here()).toBe(formatView(view()))
  })

  it('takes a drag of a minute at 60 frames a second, and ends at the last day', () => {
    for (let frame = 0; frame < 3_600; frame += 1) {
      setDay(OPENING + 1 + frame, 'replace')
      vi.advanceTimersByTime(1_000 / 60)
    }
    vi.advanceTimersByTime(1_000)
    expect(here()).toBe(formatView(view()))
    expect(browser.entries).toHaveLength(1)
    expect(mostIn30s(browser.writtenMs)).toBeLessThanOrEqual(MOST_IN_30_S)
    // And it is no address that stands still either.
    expect(browser.writtenMs.length).toBeGreaterThan(100)
  })

  it.each([
    ['in one go', 0],
    ['by a key that is held', 33],
    ['by a person in a hurry', 200],
  ])('takes 1,000 acts %s, and ends at the last', (_, intervalMs) => {
    for (let count = 1; count <= 1_000; count += 1) {
      select({ kind: 'event', id: `event-${count}` })
      vi.advanceTimersByTime(intervalMs)
    }
    vi.advanceTimersByTime(1_000)
    expect(here()).toBe('?sel=event:event-1000')
    expect(mostIn30s(browser.writtenMs)).toBeLessThanOrEqual(MOST_IN_30_S)
  })

  it('takes acts in the middle of a drag', () => {
    for (let frame = 0; frame < 3_600; frame += 1) {
      setDay(OPENING + 1 + frame, 'replace')
      if (frame % 20 === 0) select({ kind: 'event', id: `event-${frame}` })
      vi.advanceTimersByTime(1_000 / 60)
    }
    vi.advanceTimersByTime(1_000)
    expect(here()).toBe(formatView(view()))
    expect(mostIn30s(browser.writtenMs)).toBeLessThanOrEqual(MOST_IN_30_S)
  })

  it('keeps an entry for what was chosen on the map before the page was there, and tells the page what was unread', () => {
    stop()
    browser.entries[0] = '?scope=nobody'
    stop = startUrlSync()
    select({ kind: 'link', id: 'a' })
    setCamera({ zoom: 3, lat: 30, lng: -110, bearing: 0, pitch: 0 })
    vi.advanceTimersByTime(1_000)
    const unread: string[] = []
    const stopHearing = hearIgnored((ignored) => unread.push(...ignored.map(({ value }) => value)))
    expect(unread).toEqual(['nobody'])
    stopHearing()
    expect(browser.entries).toEqual(['?scope=nobody', '?sel=link:a&map=3/30/-110'])
  })

  it('leaves an address as it is written where nothing was chosen', () => {
    stop()
    browser.entries[0] = '?by=nobody&sel=link:a'
    stop = startUrlSync()
    expect(here()).toBe('?by=nobody&sel=link:a')
  })

  it('still names what the data does not have, until the next act; a present name takes the place of a former one', () => {
    stop()
    browser.entries[0] = '?sel=link:gone'
    stop = startUrlSync()
    repairView({ selection: null }, true)
    vi.advanceTimersByTime(1_000)
    expect([here(), view().selection]).toEqual(['?sel=link:gone', null])
    setScope('regional')
    expect(browser.entries).toEqual(['?sel=link:gone', '?scope=regional'])
    repairView({ selection: { kind: 'link', id: 'present' } }, false)
    vi.advanceTimersByTime(1_000)
    expect(here()).toBe('?sel=link:present&scope=regional')
  })

  it('keeps one entry for each act of a person, also after a long drag', () => {
    for (let frame = 0; frame < 3_600; frame += 1) {
      setDay(OPENING + 1 + frame, 'replace')
      vi.advanceTimersByTime(1_000 / 60)
    }
    select({ kind: 'link', id: 'a' })
    select({ kind: 'link', id: 'b' })
    setScope('regional')
    expect(browser.entries.map((search) => /sel=link:.|$/.exec(search)?.[0])).toEqual([
      '',
      'sel=link:a',
      'sel=link:b',
      'sel=link:b',
    ])
  })

  it('leaves the camera where it is when a step back undoes something else', () => {
    setCamera({ zoom: 3, lat: 30, lng: -110, bearing: 0, pitch: 0 })
    // At once: the camera was not written yet.
    select({ kind: 'link', id: 'a' })
    browser.go(-1)
    expect(view()).toEqual({
      ...DEFAULT_VIEW,
      camera: { zoom: 3, lat: 30, lng: -110, bearing: 0, pitch: 0 },
    })
  })

  it('brings back each entry as it was left', () => {
    select({ kind: 'link', id: 'a' })
    setCamera({ zoom: 5, lat: 20, lng: -100, bearing: 0, pitch: 0 })
    vi.advanceTimersByTime(1_000)
    browser.go(-1)
    expect(view()).toEqual(DEFAULT_VIEW)
    browser.go(1)
    expect(view().selection).toEqual({ kind: 'link', id: 'a' })
    expect(view().camera?.zoom).toBe(5)
  })

  it('is not written by going back', () => {
    select({ kind: 'link', id: 'a' })
    const count = browser.writtenMs.length
    browser.go(-1)
    vi.advanceTimersByTime(10_000)
    expect(browser.writtenMs).toHaveLength(count)
    expect(browser.entries).toEqual(['', '?sel=link:a'])
  })

  it.each([
    ['embed', '#origin=https://news.example'],
    ['claims', '#origin=https://news.example'],
    ['explore', ''],
  ] as const)('keeps the hash where it means something: %s', (surface, kept) => {
    browser.window.location.hash = '#origin=https://news.example'
    adoptView({ ...DEFAULT_VIEW, surface })
    setDay(OPENING + 1, 'replace')
    vi.advanceTimersByTime(1_000)
    expect(browser.hashes).toEqual([kept])
  })

  it('loses nothing when the page is left', () => {
    for (let frame = 0; frame < 10; frame += 1) setDay(OPENING + 1 + frame, 'replace')
    browser.leave()
    expect(here()).toBe('?t=2019-05-11')
  })
})
