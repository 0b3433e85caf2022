import { locale } from '@/words/language'

/** What a program checks and reads a text in, by the first letters of an alphabet that it has. */
const SCRIPTS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
  [/\p{Script=Hangul}/u, 'ko-KR'],
  [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Arabic}/u, 'ar-SA'],
  [/\p{Script=Hebrew}/u, 'he-IL'],
  [/\p{Script=Cyrillic}/u, 'ru-RU'],
  [/\p{Script=Greek}/u, 'el-GR'],
  [/\p{Script=Devanagari}/u, 'hi-IN'],
  [/\p{Script=Thai}/u, 'th-TH'],
]

/** The language of a text as far as its letters tell; that of the page where they are Latin. */
export function languageOf(text: string): string {
  return SCRIPTS.find(([letters]) => letters.test(text))?.[1] ?? locale()
}

const STRONG = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]|\p{L}/u
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Whether a text begins in an alphabet that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = STRONG.exec(text) ?? []
  return RIGHT_TO_LEFT.test(first)
}
