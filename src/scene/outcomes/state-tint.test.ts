import { describe, expect, it } from 'vitest'
import { contrast } from '@/model/contrast'
import { toDay } from '@/model/day'
import { GROUNDS } from '@/model/grounds'
import { CHOROPLETH, createSeries } from '../../../test/support/create-series'
import { mixColours } from './mix-colours'
import { stateTint, tintColour, tintStep, tintSteps, tintYear } from './state-tint'

const rates = createSeries('annual', [
  [
    { date: '2022', value: 4.2 },
    { date: '2023', value: 64.2 },
  ],
  [
    { date: '2022', value: null },
    { date: '2023', value: 20 },
  ],
])

describe('the states coloured by death rate', () => {
  it('are those of the year of the day, or of the last year with figures', () => {
    expect(tintYear(rates, toDay('2022-12-31'))).toBe(2022)
    expect(tintYear(rates, toDay('2023-01-01'))).toBe(2023)
    expect(tintYear(rates, toDay('2026-06-30'))).toBe(2023)
    expect(tintYear(rates, toDay('2021-12-31'))).toBeNull()
  })

  it('show a missing figure as missing, never as a low one', () => {
    const tint = stateTint(CHOROPLETH, rates, 2022, 'dark')
    expect(tint.missing).toEqual(['b'])
    expect([...tint.fills.keys()]).toEqual(['a'])
  })

  it('fall into five shades, each from its lower end on', () => {
    expect([0, 4.9, 5, 19.9, 20, 40, 64.2].map((rate) => tintStep(CHOROPLETH, rate).from)).toEqual([
      0, 0, 5, 10, 20, 40, 40,
    ])
  })
})

describe.each(['dark', 'light'] as const)('the shades in the %s theme', (theme) => {
  it('leave names to be read, and are told from their neighbours', () => {
    const { ink } = GROUNDS[theme]
    const colours = tintSteps(CHOROPLETH).map((step) => tintColour(step, theme))
    for (const colour of colours) expect(contrast(ink, colour)).toBeGreaterThanOrEqual(4.5)
    for (const [i, colour] of colours.slice(1).entries()) {
      expect(contrast(colour, colours[i] ?? '')).toBeGreaterThan(1.18)
    }
  })
})

it('colours mix as in a style sheet', () => {
  expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(mixColours('#102030', '#ffffff', 0)).toBe('#102030')
  expect(mixColours('#102030', '#ff8000', 1)).toBe('#ff8000')
})
