import { expect, it } from 'vitest'
import { createFlowStyle } from '../../test/support/create-flow-style'
import { keepStyles } from './keep-styles'

it('gives back the very map where no line looks other than before', () => {
  const before = new Map([['a', createFlowStyle()]])
  expect(keepStyles(before, new Map([['a', createFlowStyle()]]))).toBe(before)
})

it('keeps each line that looks as before, and takes over each that does not', () => {
  const [a, b] = [createFlowStyle(), createFlowStyle()]
  const wider = { ...createFlowStyle(), widthPx: 12 }
  const kept = keepStyles(
    new Map([
      ['a', a],
      ['b', b],
    ]),
    new Map([
      ['a', createFlowStyle()],
      ['b', wider],
    ]),
  )
  expect(kept.get('a')).toBe(a)
  expect(kept.get('b')).toBe(wider)
})

it('sees another number of measures, another place of the pressure markers, a line that comes and one that goes', () => {
  const style = createFlowStyle()
  const before = new Map([['a', style]])
  const measures = { ...style.measures, down: style.measures.down + 1 }
  for (const other of [
    { ...style, measures },
    { ...style, pressureMarkersAt: 0.9 },
  ]) {
    expect(keepStyles(before, new Map([['a', other]])).get('a')).toBe(other)
  }
  expect(keepStyles(before, new Map()).size).toBe(0)
  expect(keepStyles(new Map(), before).get('a')).toBe(style)
})
