import { inLanguage } from './language'
import { number, plural } from './numbers'

/** Claims beside what they are about, and what stands beside a claim wherever it is shown. */
export const claimListWords = inLanguage('claim-list', {
  count: (count: number) =>
    plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
  /** The same where the chain follows an essay. */
  countOfEssay: (count: number) =>
    plural(count, {
      one: `${number(count)} claim of the essay`,
      other: `${number(count)} claims of the essay`,
    }),
  readAmongAll: 'Read it among all claims',
  /** The list of what others have on record. @param id "C30" */
  otherAccounts: (id: string) => `Other accounts of ${id}`,
  noOther: 'No other account of this claim is on record here.',
})
