import { inLanguage } from './language'

/** What keeps a page from making pictures. */
export const paintingWords = inLanguage('painting', {
  /** The reason and the way out, after a sentence that says what was not made. */
  scrambled:
    'This browser scrambles what pages paint, as a guard against being recognised: allow this site to read its canvas.',
})
