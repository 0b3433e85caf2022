import { languageId, locale } from './language'

/** Languages in which a common name has a capital wherever it stands, or that know none, are not among them. */
const LOWERS_NAMES = ['en', 'es']

/** With one of these no name begins: it may be lowered where nothing else says what a title begins with. */
const BEGINS_NO_NAME = /^(?:The|An?|Who|What|Which|How|Where|When|Why) /

/** A title of the content within a sentence: "the fentanyl supply chain", but "Russian crude oil". */
export function titleInSentence(title: string): string {
  return BEGINS_NO_NAME.test(title) ? inSentence(title) : title
}

/**
 * A name of the content as it stands within a sentence: "finished drug" for "Finished drug". Names
 * in capitals stay as they are: "US states".
 */
export function inSentence(name: string): string {
  const isCommon = LOWERS_NAMES.some((id) => languageId().startsWith(id))
  if (!isCommon || /^\p{Lu}{2}/u.test(name)) return name
  return name.charAt(0).toLocaleLowerCase(locale()) + name.slice(1)
}
