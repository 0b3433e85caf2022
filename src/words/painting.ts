import { inLanguage } from './language'

/** What keeps a page from making pictures. */
export const paintingWords = inLanguage('painting', {
  /** The reason and the way out, after a sentence that says what was not made. */
  scrambled:
    'This browser scrambles canvas images to prevent tracking; allow this site to read its canvas.',
})
