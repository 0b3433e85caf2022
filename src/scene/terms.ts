/** A word of the screen that has to be learnt, and one sentence that teaches it. */
interface TermWords {
  /** As it stands on screen. */
  readonly name: string
  /** For somebody who has read the essay and nothing else. */
  readonly sentence: string
}

/**
 * The words that could not be replaced by plainer ones. The screen explains them where they stand,
 * the key lists them, and docs/words.md has the same table.
 */
export const TERMS = {
  route: {
    name: 'Route',
    sentence:
      'A flow between two places that sources describe, such as precursors from China to Mexico; the line joins the two places and does not show the way taken.',
  },
  level: {
    name: 'Level',
    sentence:
      'How large a part sources say a route plays, from none to dominant: a rank by their wording, never an amount.',
  },
  'share-of-seizures': {
    name: 'Share of seizures',
    sentence:
      'How much of the fentanyl that US customs seizes, by weight, is seized on this route: it shows where officers find the drug, not how much of it passes.',
  },
  measure: {
    name: 'Measure',
    sentence:
      'An act of a state or court that somebody says acted on the route: a control, law, sanction, tariff or police action; each step counts once, and statements and talks are listed but not counted.',
  },
  evidence: {
    name: 'Evidence',
    sentence:
      'How it is known that an effect took place: the essay states it, an authority says so in a text of its own, the press reports it, an expert judges it, or sources contest it.',
  },
  'whose-word': {
    name: 'Whose word',
    sentence:
      'Whose statements the map counts: those of all sources, of the essay alone or of official sources alone; what only others say is left out.',
  },
  'what-if': {
    name: 'What-if',
    sentence:
      'The map without an event that you switch off, or with a possible policy that you switch on: it takes out or adds what sources describe, and is not a forecast.',
  },
  'not-verified': {
    name: 'Not verified',
    sentence:
      'Not checked against a source that can be relied on: such an event does not count until you switch it on, and nothing after the last day that was checked is shown as known.',
  },
} as const satisfies Record<string, TermWords>

export type TermId = keyof typeof TERMS

export const TERM_IDS = Object.keys(TERMS) as readonly TermId[]
