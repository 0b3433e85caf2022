import { describe, expect, it } from 'vitest'
import { sidesIn } from './world-sides'

describe('the ends of the one flat world', () => {
  it('fade into the sea from 48 px before them, and are not drawn where nobody sees that', () => {
    expect(sidesIn({ fromPx: 100, toPx: 1_300 }, 1_440)).toEqual({ left: true, right: true })
    // Just outside the map: their fade reaches into it.
    expect(sidesIn({ fromPx: -47, toPx: 1_487 }, 1_440)).toEqual({ left: true, right: true })
    expect(sidesIn({ fromPx: -48, toPx: 1_488 }, 1_440)).toEqual({ left: false, right: false })
  })
})
