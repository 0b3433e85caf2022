import { LANGUAGES, type LanguageId } from '@/words/language'

const known = (tag: string | null) => LANGUAGES.find((id) => id === tag)

function languageOf(address: string): LanguageId | undefined {
  return known(URL.canParse(address) ? new URL(address).searchParams.get('lang') : null)
}

/** What leads to a page that there is no network for, and who asks. */
interface Asked {
  /** The address of that page. */
  readonly url: string
  /** The page that led there; '' where none says so. */
  readonly referrer: string
  /** Of the browser, the most wanted first. */
  readonly languages: readonly string[]
}

/**
 * What to speak: as the address says, as the page of ours spoke that led there, or else the first
 * language of the browser that we have, whichever country's.
 * @param root the address of the app
 */
export function offlineLanguage({ url, referrer, languages }: Asked, root: string): LanguageId {
  const told = languageOf(url)
  if (told) return told
  if (referrer.startsWith(root)) return languageOf(referrer) ?? 'en'
  const [first = 'en'] = languages.flatMap(
    (tag) => known(tag) ?? known(tag.split('-')[0] ?? '') ?? [],
  )
  return first
}
