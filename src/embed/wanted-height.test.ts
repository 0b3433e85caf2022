import { describe, expect, it } from 'vitest'
import { wantedHeight } from './wanted-height'

describe('the height that a frame asks for', () => {
  it('is that of its ratio where the map has room', () => {
    // Head and dock take 80 of 338 pixels.
    expect(wantedHeight({ widthPx: 600, heightPx: 338 }, 258)).toBe(338)
  })

  it('is more where what stands round the map would leave it a strip', () => {
    expect(wantedHeight({ widthPx: 320, heightPx: 240 }, 60)).toBe(360)
    expect(wantedHeight({ widthPx: 900, heightPx: 506 }, 206)).toBe(600)
  })

  it('stays the same once it is given', () => {
    const before = wantedHeight({ widthPx: 320, heightPx: 240 }, 60)
    expect(wantedHeight({ widthPx: 320, heightPx: before }, before - 180)).toBe(before)
  })
})
