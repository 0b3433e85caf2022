/** Languages that a page can speak. `en-XA` is English made strange: it shows which words stand elsewhere. */
export const LANGUAGES = ['en', 'en-XA'] as const

export type LanguageId = (typeof LANGUAGES)[number]

/** Texts, functions that make a text of values, and groups of both. */
export interface Words {
  readonly [key: string]: string | readonly string[] | ((...values: never[]) => unknown) | Words
}

/** The same keys and values in another language; a missing and an unknown one do not compile. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer V) => infer R
    ? (...values: V) => R
    : T[K] extends string
      ? string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Translated<T[K]>
}

/** How a language other than English gets its words. */
export interface Language {
  readonly id: LanguageId
  /** Gives an area in this language. @param english the area as it is written in the code */
  readonly translate: (area: string, english: Words) => Words
  /** What stands for a text of the content that it has no other for. */
  readonly untranslated: (english: string) => string
}

let spoken: Language | null = null
const areas = new Map<string, Words>()

/** Which language this page, or this process, speaks: what `<html lang>` says and content is asked for in. */
export function languageId(): LanguageId {
  return spoken?.id ?? 'en'
}

/** A text of the content that the language has no other for. */
export function untranslated(english: string): string {
  return spoken ? spoken.untranslated(english) : english
}

/** For `Intl`: English dates and lists are those of Europe, as in the sources that the content cites most. */
export function locale(): string {
  return languageId().startsWith('en') ? 'en-GB' : languageId()
}

/** Chosen once, before the first word is read: it stays for a page's life. null = English. */
export function speak(language: Language | null): void {
  spoken = language
  areas.clear()
}

function areaIn({ translate }: Language, area: string, english: Words): Words {
  const known = areas.get(area)
  if (known) return known
  const words = translate(area, english)
  areas.set(area, words)
  return words
}

/**
 * The words of one area, in the language that is spoken when one of them is read. So they are read
 * where they are used, never kept by a module while it loads.
 * @param area the name of the file, by which other languages find it
 */
export function inLanguage<T extends Words>(area: string, english: T): T {
  return new Proxy(english, {
    get: (_, key) => {
      const words = spoken ? areaIn(spoken, area, english) : english
      return words[key as string]
    },
  })
}
