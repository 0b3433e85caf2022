import { inLanguage } from './language'
import { sentence } from './sentence'

/** The pages of claims, and claims on the pages of what they are about. */
export const claimPageWords = inLanguage('claim-pages', {
  /** @param id "C30" */
  name: (id: string) => `Claim ${id}`,
  /** @param verdict as within a sentence */
  title: (id: string, verdict: string) => `Claim ${id}: ${verdict}`,
  record: 'What the record says',
  about: 'What it is about',
  /** A verdict, what it means, and what a fact-checker would say. */
  check: sentence('{verdict} ({meaning}). {check}'),
  noOther: 'No other account of this claim is on record here.',
  /** Ends the verdict where it stands alone. */
  verdict: (name: string) => `${name}.`,
  /** `{verdict}` is the text above. */
  line: sentence('{id} {text} {verdict}'),
  /** @param speakers with semicolons between */
  lineWithOthers: sentence('{id} {text} {verdict} Other accounts: {speakers}.'),
  /** How many claims have a verdict. @param meaning what it says of the evidence */
  counted: (meaning: string, count: string) => `${meaning}: ${count}`,
  /** What the list holds, beside its title. */
  listInShort: 'Each with what a fact-checker would say, and who says otherwise.',
  /** On the picture of a claim. */
  saidBy: (kind: string, who: string) => `${kind} · ${who}`,
})
