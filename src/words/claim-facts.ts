import { inLanguage } from './language'

/** Claims: what the record makes of them, of what kind they are, who speaks, and what they are about. */
export const claimFactsWords = inLanguage('claim-facts', {
  /** `inSentence` as it stands after other words; `meaning` says of the evidence, `meaningInSentence` the same in brackets. */
  verdicts: {
    supported: {
      name: 'Supported',
      inSentence: 'supported',
      meaning: 'The public record agrees',
      meaningInSentence: 'the public record agrees',
    },
    'partly-supported': {
      name: 'Partly supported',
      inSentence: 'partly supported',
      meaning: 'In part, or in direction only',
      meaningInSentence: 'in part, or in direction only',
    },
    contested: {
      name: 'Contested',
      inSentence: 'contested',
      meaning: 'Sources disagree',
      meaningInSentence: 'sources disagree',
    },
    opinion: {
      name: 'Opinion',
      inSentence: 'opinion',
      meaning: 'A judgement that can’t be checked',
      meaningInSentence: 'a judgement that can’t be checked',
    },
    outdated: {
      name: 'Overtaken by events',
      inSentence: 'overtaken by events',
      meaning: 'Things have changed since',
      meaningInSentence: 'things have changed since',
    },
    'thinly-sourced': {
      name: 'Thinly sourced',
      inSentence: 'thinly sourced',
      meaning: 'Few sources, or only one',
      meaningInSentence: 'few sources, or only one',
    },
    inaccurate: {
      name: 'Inaccurate',
      inSentence: 'inaccurate',
      meaning: 'A record contradicts it',
      meaningInSentence: 'a record contradicts it',
    },
  },
  kinds: {
    fact: 'Fact',
    effect: 'Effect',
    interpretation: 'Interpretation',
    forecast: 'Forecast',
    lever: 'Possible policy',
    caveat: 'Caveat',
  },
  kindsInSentence: {
    fact: 'fact',
    effect: 'effect',
    interpretation: 'interpretation',
    forecast: 'forecast',
    lever: 'possible policy',
    caveat: 'caveat',
  },
  /** Whose claims a chain has: where it follows an essay, or several, others speak in it. */
  voices: {
    article: {
      own: 'An essay',
      quoted: 'The essay itself',
      quotedInSeveral: 'The essays themselves',
    },
    expert: {
      own: 'Experts',
      quoted: 'Experts it quotes',
      quotedInSeveral: 'Experts they quote',
    },
    official: {
      own: 'Officials',
      quoted: 'Officials it quotes',
      quotedInSeveral: 'Officials they quote',
    },
  },
  /** What a claim is about. */
  about: {
    route: 'Route',
    event: (date: string) => `Event, ${date}`,
    place: 'Place',
    group: 'Group',
    policy: 'Possible policy',
  },
})
