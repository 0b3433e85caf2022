import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { DEFAULT_VIEW } from '@/store/view-state'
import { useViewStore } from '@/store/view-store'
import { createChain, createLink } from '../../test/support/create-chain'
import { startHostChannel } from './host-channel'

const HOST = 'https://news.example'
const OWN = 'https://map.example'
const index = indexChain(createChain({ links: [createLink('a')] }))

/** Somebody who posts to the frame, and what is posted back. */
const createWindow = () => ({ postMessage: vi.fn() })
type Stranger = ReturnType<typeof createWindow>

let host: Stranger
let listeners: Set<(event: unknown) => void>
let stop: () => void

const post = (source: unknown, origin: string, data: unknown) => {
  for (const listener of [...listeners]) listener({ source, origin, data })
}
const ask = { chokepoint: 1, type: 'getState', id: 7 }
const setDay = { chokepoint: 1, type: 'setState', id: 8, query: '?t=2020-02-03' }

beforeEach(() => {
  host = createWindow()
  listeners = new Set()
  vi.stubGlobal('document', { querySelector: () => null })
  vi.stubGlobal('window', {
    parent: host,
    location: { hash: `#origin=${HOST}`, origin: OWN },
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) =>
      listeners.delete(listener),
  })
  useViewStore.setState({ view: { ...DEFAULT_VIEW, surface: 'embed' } })
  stop = startHostChannel(index, async (view) => ({ view, ignored: [] }))
  host.postMessage.mockClear()
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

it('answers the page round it at its own origin and at no other', async () => {
  post(host, HOST, ask)
  await vi.waitFor(() => expect(host.postMessage).toHaveBeenCalledOnce())
  expect(host.postMessage).toHaveBeenCalledWith(expect.objectContaining({ type: 'state', id: 7 }), {
    targetOrigin: HOST,
  })
})

it.each([
  ['the right window with another origin', () => host, 'https://evil.example'],
  ['the map’s own origin where another is named', () => host, OWN],
  ['another window of the right origin', createWindow, HOST],
  ['a stranger altogether', createWindow, 'https://evil.example'],
] as const)('tells why, and shows nothing, to %s', async (_, who, origin) => {
  const source: Stranger = who()
  const before = useViewStore.getState().view
  post(source, origin, setDay)
  post(source, origin, ask)
  await vi.waitFor(() => expect(source.postMessage).toHaveBeenCalledTimes(2))
  for (const [content, target] of source.postMessage.mock.calls) {
    expect(content).toMatchObject({ type: 'error', message: expect.stringContaining(HOST) })
    expect(content).not.toHaveProperty('query')
    expect(target).toEqual({ targetOrigin: origin })
  }
  expect(useViewStore.getState().view).toBe(before)
})

it('answers nobody who has no origin, as there is no address for the answer', async () => {
  post(host, 'null', ask)
  post(host, HOST, ask)
  await vi.waitFor(() => expect(host.postMessage).toHaveBeenCalledOnce())
})

it('tells a change unasked to the named origin alone', () => {
  useViewStore.setState({ view: { ...useViewStore.getState().view, day: index.spanFrom + 1 } })
  expect(host.postMessage).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ type: 'stateChanged' }),
    HOST,
  )
})

it('answers all that came while other data loads, the oldest of too many by saying so', async () => {
  stop()
  for (let id = 1; id <= 34; id += 1) post(host, HOST, { ...ask, id })
  post(createWindow(), HOST, { ...ask, id: 35 })
  stop = startHostChannel(index, async (view) => ({ view, ignored: [] }))
  const answers = () =>
    host.postMessage.mock.calls.flatMap(([{ type, id }]) =>
      type === 'ready' ? [] : [`${type} ${id}`],
    )
  await vi.waitFor(() => expect(answers()).toHaveLength(34))
  expect(answers().slice(0, 3)).toEqual(['error 1', 'error 2', 'state 3'])
  expect(answers().at(-1)).toBe('state 34')
})
