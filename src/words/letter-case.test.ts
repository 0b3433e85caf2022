import { expect, it } from 'vitest'
import { inSentence, titleInSentence } from './letter-case'

it('a name begins small within a sentence, unless it is written in capitals', () => {
  expect(['Finished drug', 'Éclairs', 'US states', 'know-how'].map(inSentence)).toEqual([
    'finished drug',
    'éclairs',
    'US states',
    'know-how',
  ])
})

it('a title begins small only with a word that begins no name', () => {
  expect(
    ['The price cap', 'Who did what', 'Russian crude', 'May talks', 'Anhui'].map(titleInSentence),
  ).toEqual(['the price cap', 'who did what', 'Russian crude', 'May talks', 'Anhui'])
})
