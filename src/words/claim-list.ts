import { inLanguage } from './language'

/** Claims beside what they are about, and what stands beside a claim wherever it is shown. */
export const claimListWords = inLanguage('claim-list', {
  readAmongAll: 'See it in the list of claims',
  /** The list of what others have on record. @param id "C30" */
  otherAccounts: (id: string) => `Other accounts of ${id}`,
  noOther: 'No other account of this claim is on record here.',
})
