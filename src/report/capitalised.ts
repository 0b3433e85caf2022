import { locale } from '@/words/language'

/** A text as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1)
}
