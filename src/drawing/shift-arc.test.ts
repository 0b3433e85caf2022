import { describe, expect, it } from 'vitest'
import { wordsSide } from './shift-arc'

const nameAt = (x: number) => ({ x, y: 100, halfWidth: 30, halfHeight: 10, angle: 0 })

describe('the words of what took over', () => {
  it('stand at the left of the arc where nothing is in the way', () => {
    expect(wordsSide({ x: 200, y: 100 }, 80, [])).toBe('left')
    expect(wordsSide({ x: 200, y: 100 }, 80, [nameAt(260)])).toBe('left')
  })

  it('give way to a name, and to names on both sides altogether', () => {
    expect(wordsSide({ x: 200, y: 100 }, 80, [nameAt(140)])).toBe('right')
    expect(wordsSide({ x: 200, y: 100 }, 80, [nameAt(140), nameAt(260)])).toBeNull()
  })
})
