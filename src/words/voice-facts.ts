import { inLanguage } from './language'

/** Whose word counts, and how it is known that an effect took place. */
export const voiceFactsWords = inLanguage('voice-facts', {
  evidence: {
    official: 'official source',
    reported: 'reported by the press',
    expert: 'expert assessment',
    contested: 'contested',
  },
  /** @param publisher of the essay that the chain follows: "A Magazine" */
  statedIn: (publisher: string) => `stated in ${publisher}`,
  statedInEssay: 'stated in the essay',
  /** Whose word counts, within a sentence or a row of facts. */
  counted: {
    all: 'all sources',
    official: 'only what official sources say',
    essay: 'only what the essay says',
    essayOf: (publisher: string) => `only what ${publisher} essay says`,
  },
  /** The choices, with a shorter text where there is little room. */
  choices: {
    all: 'All sources',
    allHint: 'Every described effect, whoever says so',
    essayShort: 'Essay',
    essayHintOf: (reference: string) => `Only what the essay itself says (${reference})`,
    official: 'Official sources',
    officialShort: 'Official',
    officialHint: 'Only what authorities say in their own texts',
  },
  /** So that the essay can be found: where it stood, and when. */
  reference: (publisher: string, date: string) => `${publisher}, ${date}`,
  /** @param essay "The Atlantic essay" */
  paleBeyondEssay: (essay: string) => `Paler lines go beyond what ${essay} says.`,
  paleBeyondEssays: 'Paler lines go beyond what the essays say.',
  paleBeside: 'Paler lines are not part of the main argument.',
  beyondEssay: 'beyond the essay',
  beyondEssays: 'beyond the essays',
})
