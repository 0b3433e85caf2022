import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawPatiently } from './draw-patiently'

/** Fails so many times, and then draws. */
function failing(times: number) {
  let left = times
  return vi.fn(async () => {
    left -= 1
    if (left >= 0) throw new Error('The series did not arrive.')
    return 'drawn'
  })
}

const never = () => new AbortController().signal

describe('a picture on stage', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is drawn again where something for it did not arrive', async () => {
    const draw = failing(2)
    const drawn = drawPatiently(draw, never())
    await vi.runAllTimersAsync()
    expect(await drawn).toBe('drawn')
    expect(draw).toHaveBeenCalledTimes(3)
  })

  it('is left at last, with what failed', async () => {
    const drawn = expect(drawPatiently(failing(99), never())).rejects.toThrow('did not arrive')
    await vi.runAllTimersAsync()
    await drawn
  })

  it('is not drawn any more once another one is wanted', async () => {
    const draw = failing(2)
    const giveUp = new AbortController()
    const drawn = drawPatiently(draw, giveUp.signal)
    giveUp.abort()
    await vi.runAllTimersAsync()
    expect(await drawn).toBeNull()
    expect(draw).toHaveBeenCalledTimes(1)
  })
})
