import type { Text } from '@/model/schema/primitives'
import { untranslated } from './language'

/** Texts of the content in the language that is spoken, under the English ones that they stand for. */
const texts = new Map<string, string>()

/** Adds texts of a chain. The same English text has the same translation in all of them. */
export function learnTexts(more: Readonly<Record<string, string>>): void {
  for (const [english, text] of Object.entries(more)) texts.set(english, text)
}

/** A text of the content, in the language that is spoken where it has it, else in English. */
export function say({ en }: Text): string {
  return texts.get(en) ?? untranslated(en)
}
