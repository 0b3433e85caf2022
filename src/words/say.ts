import type { Text } from '@/model/schema/primitives'
import { languageId } from './language'

/** A text of the content, in the language that is spoken where it has it, else in English. */
export function say(text: Text): string {
  const id = languageId()
  return (id in text ? text[id as keyof Text] : undefined) ?? text.en
}
