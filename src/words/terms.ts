import { inLanguage } from './language'

/**
 * The words of the screen that have to be learnt, since no plainer ones could replace them. Each with its
 * name as it stands on screen, and one sentence for somebody who has never seen the map. They are
 * explained where they stand, the key lists them, and docs/words.md has the same table.
 */
export const termsWords = inLanguage('terms', {
  route: {
    name: 'Route',
    sentence:
      'A flow between two places that sources describe; the line joins the two places and does not show the way taken.',
  },
  level: {
    name: 'Level',
    sentence:
      'How large a part sources say a route plays, from none to dominant: a rank based on their wording, not an amount.',
  },
  measure: {
    name: 'Measure',
    sentence:
      'An act of a state or court that somebody says affected the route: a control, law, sanction, tariff, public spending or police action; each step counts once, and statements and talks are listed but not counted.',
  },
  evidence: {
    name: 'Evidence',
    sentence:
      'What a described effect rests on: an authority’s own text, press reports, an expert’s judgement, sources that contest each other or, where the map follows an essay, the essay.',
  },
  'whose-word': {
    name: 'Whose word',
    sentence:
      'Whose statements the map counts: those of all sources, of official sources alone, or of the essay alone where the map follows one; what only others say is left out.',
  },
  'what-if': {
    name: 'What-if',
    sentence:
      'The map without an event that you switch off, or with a possible policy that you switch on: it takes out or adds what sources describe, and is not a forecast.',
  },
  'not-verified': {
    name: 'Not verified',
    sentence:
      'Not checked against a reliable source: such an event does not count until you switch it on, and nothing after the last day checked is shown as known.',
  },
})
