import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { enterPage, mergedSearch } from './enter-page'

const replaceState = vi.fn()
const replace = vi.fn()

/** A page of an event, opened in a frame. @param content of its state; null on the first page, which has none */
function open(origin: string, content: string | null = '../../?t=2023-11-15&sel=event:talks') {
  vi.stubGlobal('document', {
    getElementById: () => null,
    querySelector: () => (content === null ? null : { content }),
    querySelectorAll: () => [],
  })
  const { pathname, search, hash, href } = new URL(
    'https://map.example/maps/e/talks/?view=embed#origin=https://host.example',
  )
  const location = { pathname, search, hash, href, replace }
  vi.stubGlobal('window', { origin, location, history: { replaceState } })
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => vi.unstubAllGlobals())

const STATE = '/maps/?t=2023-11-15&sel=event:talks&view=embed#origin=https://host.example'

describe('the page of a record', () => {
  it('becomes the address of its state, with what it was opened with', () => {
    open('https://map.example')
    expect(enterPage()).toBe(true)
    expect(replaceState).toHaveBeenCalledWith(null, '', STATE)
  })

  it('leaves for that address where a sandbox lets it write none', () => {
    open('null')
    expect(enterPage()).toBe(false)
    expect(replace).toHaveBeenCalledWith(STATE)
    expect(replaceState).not.toHaveBeenCalled()
  })

  it.each([
    ['that is of no state', null],
    ['that is itself the page of its state', '/maps/e/talks/?t=2023-11-15'],
  ])('stays as it is %s', (_, content) => {
    open('https://map.example', content)
    expect(enterPage()).toBe(true)
    expect(replaceState).not.toHaveBeenCalled()
    expect(replace).not.toHaveBeenCalled()
  })
})

it.each([
  ['', '', ''],
  ['?t=2019-05-01', '', '?t=2019-05-01'],
  ['', '?theme=dark', '?theme=dark'],
  ['?t=2019-05-01&sel=event:a', '?theme=dark', '?t=2019-05-01&sel=event:a&theme=dark'],
  ['?t=2019-05-01&sel=event:a', '?t=2024-09-01', '?sel=event:a&t=2024-09-01'],
  // A name is all that stands before the first sign of equality.
  ['?t=2019-05-01&tint=deaths', '?t=a=b', '?tint=deaths&t=a=b'],
])('a page that is %s, opened with %s, is %s', (page, search, merged) => {
  expect(mergedSearch(page, search)).toBe(merged)
})
