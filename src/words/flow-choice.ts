import { inLanguage } from './language'

/** The choice of what flows, under the map. */
export const flowChoiceWords = inLanguage('flow-choice', {
  name: 'What flows',
  /** @param flows what is hidden or shown, within a sentence: "precursors" */
  hide: (flows: string) => `Hide ${flows}`,
  show: (flows: string) => `Show ${flows}`,
})
