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

  it('is nothing where nothing failed', () => {
    expect(troubleOf('story', null, () => undefined)).toBeNull()
  })
})
