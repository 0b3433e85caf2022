import { describe, expect, it, vi } from 'vitest'
import { ApiError, DataError } from '@/api/fetch-json'
import { troubleOf } from './trouble'

const URL = 'https://example.org/api/v1/chains/fentanyl/stories.json'

describe('what is said of a failed fetch', () => {
  it('is one sentence without a status or an address, with the way to ask anew', () => {
    const retry = vi.fn()
    for (const error of [
      new ApiError({ kind: 'status', status: 500 }, URL),
      new ApiError({ kind: 'no-answer', withinS: null }, URL),
      new TypeError('x is undefined'),
    ]) {
      const trouble = troubleOf('sources', error, retry)
      expect(trouble?.text).toBe('The list of sources did not arrive.')
      expect(trouble?.act.text).toBe('Try again')
      trouble?.act.onAct()
    }
    expect(retry).toHaveBeenCalledTimes(3)
  })

  it('shows nothing of an answer that can’t be read, and leads to a newer page', () => {
    const error = new DataError(URL, ['steps.0.id: expected string, got {"a":1}'])
    const trouble = troubleOf('story', error, () => undefined)
    expect(trouble?.text).toBe('The story can’t be read: this page is older than the data.')
    expect(trouble?.act.text).toBe('Reload the page')
  })

  it('can be reported with what was asked for and what came, unless the network alone is to blame', () => {
    const reported = (error: Error) => troubleOf('story', error, () => undefined)?.fault
    expect(reported(new ApiError({ kind: 'no-answer', withinS: null }, URL))).toBeNull()
    expect(reported(new ApiError({ kind: 'status', status: 500 }, URL))).toMatchObject({
      what: 'The story did not arrive.',
      details: ['Asked for: /api/v1/chains/fentanyl/stories.json'],
    })
    const many = ['a: expected string', 'b: expected string', 'c: x', 'd: x', 'e: x']
    expect(reported(new DataError(URL, many))?.details).toEqual([
      'Asked for: /api/v1/chains/fentanyl/stories.json',
      'In the answer: a: expected string',
      'In the answer: b: expected string',
      'In the answer: c: x',
      'In the answer: d: x',
    ])
    // As `readAnswer` calls it.
    expect(reported(new DataError('chains/fentanyl/stories.json', []))?.details).toEqual([
      'Asked for: chains/fentanyl/stories.json',
    ])
    expect(reported(new TypeError('x is undefined'))?.details).toEqual([])
  })

  it('is nothing where nothing failed', () => {
    expect(troubleOf('story', null, () => undefined)).toBeNull()
  })
})
