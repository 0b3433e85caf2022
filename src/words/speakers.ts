import { inLanguage } from './language'

export const speakersWords = inLanguage('speakers', {
  /** Words known from somebody else's report of them: `Chinese customs, reported by Reuters`. */
  reportedBy: (speakers: string, carriers: string) => `${speakers}, reported by ${carriers}`,
})
