import { type Language, type LanguageId, speak } from './language'

/** Where the words of each language are; one that is listed without any does not compile. */
const WORDS: Readonly<Record<Exclude<LanguageId, 'en'>, () => Promise<Language>>> = {
  'en-XA': async () => (await import('./pseudo')).PSEUDO,
}

/** Loads a language and speaks it. English is here at once; the others arrive on use. */
export async function loadLanguage(id: LanguageId): Promise<void> {
  speak(id === 'en' ? null : await WORDS[id]())
}
