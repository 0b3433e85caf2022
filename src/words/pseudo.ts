import type { Language, Words } from './language'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const STRANGE = 'áƀçđéƒğĥíĵķłɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓƤɊŔŠŢÚṼŴẊÝŽ'
const STRANGE_BY_PLAIN = new Map([...PLAIN].map((letter, i) => [letter, [...STRANGE][i] ?? letter]))

/** Translations from English are so much longer, in short texts more. */
const LONGER_SHARE = 0.4
/** What lengthens a text: words as long as words are, so that lines break where lines would. */
const FILLER = 'ñóñ~'

/** A place in a sentence for a part of the page, an address, a mark-up or the product's name: left as it is. */
const KEPT = /(\{[a-z][A-Za-z]*\}|https?:\/\/\S+|<[^>]*>|#\w+|Chokepoint)/

/**
 * English with strange letters and 40 % more of them. What was made strange before, as a part of a
 * longer text, is not lengthened again.
 */
export function strange(text: string): string {
  let letters = 0
  const pieces = text.split(KEPT).map((piece, i) => {
    if (i % 2 === 1) return piece
    return piece.replace(/[A-Za-z]/g, (letter) => {
      letters += 1
      return STRANGE_BY_PLAIN.get(letter) ?? letter
    })
  })
  const more = Math.ceil(letters * LONGER_SHARE)
  if (more === 0) return pieces.join('')
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more)
  const words = filler.replace(/~$/, 'ñ').replace(/~/g, ' ')
  return `${pieces.join('')} ${words}`
}

function strangeValue(value: unknown): unknown {
  if (typeof value === 'string') return strange(value)
  if (Array.isArray(value)) return value.map(strangeValue)
  if (typeof value === 'function') return (...args: unknown[]) => strangeValue(value(...args))
  if (typeof value === 'object' && value !== null) return strangeWords(value as Words)
  return value
}

function strangeWords(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, strangeValue(value)]),
  ) as Words
}

/** Shows, on the screen, which words stand outside `src/words`, and how layouts bear longer ones. */
export const PSEUDO: Language = {
  id: 'en-XA',
  translate: (_, english) => strangeWords(english),
  untranslated: strange,
}
