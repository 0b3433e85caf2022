import { describe, expect, it } from 'vitest'
import { createFlowStyle } from '../../test/support/create-flow-style'
import { mixStyles } from './mix-styles'

const style = (widthPx: number, down: number) =>
  createFlowStyle({ down }, { colour: [0, 0, 0], widthPx })

describe('lines between two states', () => {
  const before = new Map([['drug', style(14, 2)]])
  const after = new Map([
    ['drug', style(4, 6)],
    ['new', style(8, 0)],
  ])
  const half = mixStyles(before, after, 0.5)

  it('are as wide, and pressed on by as many, as lies between; what is new grows from nothing', () => {
    expect(half.get('drug')).toMatchObject({ widthPx: 9, measures: { down: 4 } })
    expect(half.get('new')).toMatchObject({ widthPx: 4, alpha: 0.5 })
  })

  it('end as they are', () => {
    expect(mixStyles(before, after, 1)).toEqual(after)
  })
})
