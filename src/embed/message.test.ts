import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage, writeMessage } from './message'

const problemOf = (data: unknown): string => {
  const message = readMessage(data)
  return message?.type === 'unreadable' ? message.problem : `no problem: ${JSON.stringify(message)}`
}

describe('a message to an embed', () => {
  it('sets or asks for the state, with or without an id', () => {
    expect(readMessage({ chokepoint: 1, type: 'setState', query: '?t=2019-05-01', id: 7 })).toEqual(
      {
        type: 'setState',
        query: '?t=2019-05-01',
        id: 7,
      },
    )
    expect(readMessage({ chokepoint: 1, type: 'getState', id: 'a' })).toEqual({
      type: 'getState',
      id: 'a',
    })
    expect(readMessage({ chokepoint: 1, type: 'getState' })).toEqual({ type: 'getState', id: null })
  })

  it.each([
    [null],
    ['chokepoint'],
    [42],
    [[]],
    [{ type: 'setState', query: '?t=2019-05-01' }],
    [{ source: 'react-devtools' }],
  ])('passes over %j, which is somebody else’s', (data) => {
    expect(readMessage(data)).toBeNull()
  })

  it.each(['ready', 'stateChanged', 'state', 'error'])(
    'passes over another embed’s “%s”, so that two never answer each other without end',
    (type) => {
      expect(readMessage({ chokepoint: 1, type, query: '', message: '' })).toBeNull()
    },
  )

  it('says in one sentence what is wrong with one it can’t follow', () => {
    expect(problemOf({ chokepoint: 2, type: 'getState' })).toBe(
      'This map speaks version 1 of the messages; got 2.',
    )
    expect(problemOf({ chokepoint: 1, type: 'play' })).toBe(
      'A message is of type “setState” or “getState”; got “play”.',
    )
    expect(problemOf({ chokepoint: 1 })).toBe(
      'A message is of type “setState” or “getState”; got undefined.',
    )
    expect(problemOf({ chokepoint: 1, type: 'setState' })).toBe(
      'setState needs a query such as "?t=2019-05-01"; got undefined.',
    )
    expect(problemOf({ chokepoint: 1, type: 'setState', query: { t: 1 } })).toBe(
      'setState needs a query such as "?t=2019-05-01"; got an object.',
    )
    expect(problemOf({ chokepoint: 1, type: 'getState', id: {} })).toBe(
      'An id is a number, or a text of at most 100 characters.',
    )
  })

  it('keeps the id of one it can’t follow, so that its asker hears of it', () => {
    expect(readMessage({ chokepoint: 1, type: 'play', id: 'x' })).toMatchObject({ id: 'x' })
  })

  it('refuses a query that no state needs', () => {
    const query = `?${'a'.repeat(4_095)}`
    expect(readMessage({ chokepoint: 1, type: 'setState', query })).toMatchObject({ query })
    expect(problemOf({ chokepoint: 1, type: 'setState', query: `${query}a` })).toBe(
      'A query has at most 4096 characters; got 4097.',
    )
  })

  it('can be told what is wrong with something that holds itself', () => {
    const query: Record<string, unknown> = {}
    query.self = query
    expect(problemOf({ chokepoint: 1, type: 'setState', query })).toMatch(/got an object\.$/)
  })

  it('never throws, whatever is posted', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true })
    const nearly = fc.record({
      chokepoint: fc.oneof(fc.constant(1), anything),
      type: fc.oneof(fc.constantFrom('setState', 'getState'), anything),
      id: anything,
      query: anything,
    })
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (data) => {
        const message = readMessage(data)
        expect([null, 'setState', 'getState', 'unreadable']).toContain(message?.type ?? null)
      }),
    )
  })
})

describe('a message from an embed', () => {
  it('names its version first, and an id only where the asker gave one', () => {
    expect(JSON.stringify(writeMessage({ type: 'ready', query: '?t=2019-05-01' }))).toBe(
      '{"chokepoint":1,"type":"ready","query":"?t=2019-05-01"}',
    )
    expect(writeMessage({ type: 'error', id: null, message: 'No.' })).toEqual({
      chokepoint: 1,
      type: 'error',
      message: 'No.',
    })
    expect(writeMessage({ type: 'state', id: 0, query: '', ignored: [] })).toEqual({
      chokepoint: 1,
      type: 'state',
      id: 0,
      query: '',
      ignored: [],
    })
  })
})
