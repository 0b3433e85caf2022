import { LANGUAGES, type LanguageId, speak } from './language'

/** @returns the language of an address or a setting; English for what is none of them */
export function toLanguage(text: string | null): LanguageId {
  return LANGUAGES.find((id) => id === text) ?? 'en'
}

/** Loads a language and speaks it. English is here at once; the others arrive on use. */
export async function loadLanguage(id: LanguageId): Promise<void> {
  if (id === 'en') return speak(null)
  const { PSEUDO } = await import('./pseudo')
  speak(PSEUDO)
}
