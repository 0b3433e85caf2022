import { beforeEach, describe, expect, it } from 'vitest'
import * as pointing from './pointing-store'

const { usePointingStore } = pointing
const A = { x: 0.1, y: 0.2 }
const B = { x: 0.3, y: 0.4 }

beforeEach(() => {
  pointing.clearPointing()
})

describe('pointing', () => {
  it('draws lines of spots, and clears all of them, the tool too', () => {
    pointing.setTool('pen')
    pointing.beginLine(A)
    pointing.drawOn(B)
    pointing.beginLine(B)
    expect(usePointingStore.getState().lines).toEqual([[A, B], [B]])
    expect(pointing.clearPointing()).toBe(true)
    expect(usePointingStore.getState()).toMatchObject({ dot: null, lines: [], tool: 'none' })
    expect(pointing.clearPointing()).toBe(false)
  })

  it('has no dot left when the dot is put away', () => {
    pointing.setTool('dot')
    pointing.moveDot(A)
    pointing.setTool('none')
    expect(usePointingStore.getState().dot).toBeNull()
  })
})
