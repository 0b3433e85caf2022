import { type LanguageId, speak } from './language'

/** Loads a language and speaks it. English is here at once; the others arrive on use. */
export async function loadLanguage(id: LanguageId): Promise<void> {
  if (id === 'en') return speak(null)
  const { PSEUDO } = await import('./pseudo')
  speak(PSEUDO)
}
