import { expect, it } from 'vitest'
import { COLOURS, createCommodity, createHead } from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'

const NAMES = ['none', 'minor', 'significant', 'major', 'dominant']
const withColours = (more: object) =>
  createHead({
    commodities: [createCommodity('precursors', NAMES, { colours: { ...COLOURS, ...more } })],
  })

it('a colour that is not told from the land is refused, with the ground it fades into', () => {
  const head = withColours({ light: { line: '#d0c8b0', ink: '#8f6300' } })
  expect(problemsOf({ 'chain.yaml': head })).toEqual([
    'commodities[0].colours.light.line: expected a contrast of 3 to 1 with chainLand, got 1.26 with #d0c8b0',
  ])
})

it('a word that a projector washes out is refused, though a screen shows it', () => {
  const head = withColours({ darkHall: { line: '#e9ad3c', ink: '#c98f2a' } })
  expect(problemsOf({ 'chain.yaml': head })).toEqual([
    expect.stringMatching(
      /^commodities\[0\]\.colours\.darkHall\.ink: expected a contrast of 4\.5 to 1 with \w+ as a projector shows it, got \d\.\d\d with #c98f2a$/,
    ),
  ])
})

it('a colour is six lower-case digits', () => {
  const head = withColours({ dark: { line: 'orange', ink: '#E9AD3C' } })
  expect(problemsOf({ 'chain.yaml': head })).toHaveLength(2)
})
