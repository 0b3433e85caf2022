import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BASE_SOURCE } from './base-map/base-style'
import { watchMap } from './watch-map'

/** As far as a map is watched. */
function createEvents() {
  const listeners = new Map<string, (event: object) => void>()
  return {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, listener),
    fire: (name: string, event: object = {}) => listeners.get(name)?.(event),
  }
}

let map: ReturnType<typeof createEvents>
let faults: (string | null)[]
let forgotten: number
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockReturnValue()
  map = createEvents()
  faults = []
  forgotten = 0
  stop = watchMap(map, {
    onFault: (fault) => faults.push(fault),
    forgetLand: () => {
      forgotten += 1
    },
  })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

const land = { sourceId: BASE_SOURCE, isSourceLoaded: true }

describe('a map', () => {
  it('whose land arrives has no fault, however long it stands', () => {
    map.fire('sourcedata', { sourceId: BASE_SOURCE, isSourceLoaded: false })
    map.fire('sourcedata', land)
    vi.advanceTimersByTime(600_000)
    expect(faults).toEqual([])
  })

  it('whose land is refused says so, and once only, also where the rest of it comes', () => {
    map.fire('error', { sourceId: BASE_SOURCE, error: new Error('404') })
    map.fire('error', { sourceId: BASE_SOURCE, error: new Error('404') })
    map.fire('sourcedata', land)
    expect(faults).toEqual(['no-land'])
    // What failed is kept by the reader of the archive.
    expect(forgotten).toBeGreaterThan(0)
  })

  it('whose worker does not come says so', () => {
    map.fire('error', { error: new Error('Worker failed to load.') })
    expect(faults).toEqual(['no-land'])
  })

  it('whose land hangs says so, until it comes after all', () => {
    vi.advanceTimersByTime(60_000)
    expect(faults).toEqual(['no-land'])
    map.fire('sourcedata', land)
    expect(faults).toEqual(['no-land', null])
  })

  it('that loses its context says so where the browser does not give it back', () => {
    map.fire('sourcedata', land)
    map.fire('webglcontextlost')
    vi.advanceTimersByTime(1_000)
    map.fire('webglcontextrestored')
    vi.advanceTimersByTime(60_000)
    expect(faults).toEqual([])
    map.fire('webglcontextlost')
    vi.advanceTimersByTime(60_000)
    expect(faults).toEqual(['lost'])
    map.fire('webglcontextrestored')
    expect(faults).toEqual(['lost', null])
  })

  it('that can’t draw with the context it got back says so at once', () => {
    map.fire('sourcedata', land)
    const error = Object.assign(new Error('no context'), { name: 'GPUInitializationError' })
    map.fire('error', { error })
    expect(faults).toEqual(['lost'])
  })

  it('that is gone says nothing any more', () => {
    stop()
    vi.advanceTimersByTime(600_000)
    expect(faults).toEqual([])
  })
})
