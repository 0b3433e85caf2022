import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { ApiError, DataError, fetchJson } from './fetch-json'
import { readAnswer } from './read-answer'

const schema = z.strictObject({ id: z.string() })

/** What becomes of an answer: the data, or the error that people are told of. */
async function ask(respond: () => Promise<Response>): Promise<unknown> {
  vi.stubGlobal('document', { baseURI: 'https://maps.example/' })
  vi.stubGlobal('fetch', respond)
  vi.spyOn(console, 'error').mockReturnValue()
  try {
    return readAnswer(schema, await fetchJson('x.json', new AbortController().signal), 'x.json')
  } catch (error) {
    return error
  }
}

const answered = (body: string, status = 200) =>
  ask(() => Promise.resolve(new Response(body, { status })))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('every way in which an answer can fail', () => {
  it('is an error of the server that says how it failed, where no data came', async () => {
    const told = {
      '500': await answered('Internal error', 500),
      '404': await answered('Not found', 404),
      'cut off': await ask(() => Promise.reject(new TypeError('Failed to fetch'))),
      'broken JSON': await answered('{"id": "fen'),
      'a web page': await answered('<!doctype html><title>Portal</title>'),
      nothing: await answered(''),
    }
    for (const [fault, error] of Object.entries(told)) expect(error, fault).toBeInstanceOf(ApiError)
    const failures = Object.fromEntries(
      Object.entries(told).map(([fault, error]) => [fault, (error as ApiError).failure]),
    )
    expect(failures).toEqual({
      '500': { kind: 'status', status: 500 },
      '404': { kind: 'status', status: 404 },
      'cut off': { kind: 'no-answer', withinS: null },
      'broken JSON': { kind: 'no-data' },
      'a web page': { kind: 'no-data' },
      nothing: { kind: 'no-data' },
    })
  })

  it('is an error of the data where the page does not know its form', async () => {
    expect(await answered('{"edition": 2}')).toBeInstanceOf(DataError)
    expect(await answered('null')).toBeInstanceOf(DataError)
  })

  it('is none where a newer server says more', async () => {
    vi.spyOn(console, 'info').mockReturnValue()
    expect(await answered('{"id": "a", "mood": "calm"}')).toEqual({ id: 'a' })
  })
})
