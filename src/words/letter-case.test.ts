import { expect, it } from 'vitest'
import { inSentence } from './letter-case'

it('a name begins small within a sentence, unless it is written in capitals', () => {
  expect(['Finished drug', 'Éclairs', 'US states', 'know-how'].map(inSentence)).toEqual([
    'finished drug',
    'éclairs',
    'US states',
    'know-how',
  ])
})
