/** Letters that the fonts of a handout lack, and what says the same. */
const INSTEAD: Readonly<Record<string, string>> = {
  '→': '›',
  '←': '‹',
  '≈': '~',
  '≤': '<=',
  '≥': '>=',
}

/** What the Latin cut of the fonts holds. */
const HELD = /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2122\u2212]/u

const ACCENTS = /\p{M}/gu

/** A text in letters that are there: accents go before a letter becomes a box. */
export function heldLetters(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (HELD.test(letter)) return letter
      const plain = INSTEAD[letter] ?? letter.normalize('NFKD').replace(ACCENTS, '')
      return [...plain].every((each) => HELD.test(each)) ? plain : '?'
    })
    .join('')
}
