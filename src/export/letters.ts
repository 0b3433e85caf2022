/** Letters that the fonts of a handout lack, and what says the same. */
const INSTEAD: Readonly<Record<string, string>> = {
  '→': '›',
  '←': '‹',
  '≈': '~',
  '≤': '<=',
  '≥': '>=',
  '\t': ' ',
}

/** What the Latin cut of the fonts holds, and the end of a line. */
const HELD = /[\n\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2122\u2212]/u

const ACCENTS = /\p{M}/gu

/** Stands for a letter of which nothing is left; no text holds it by itself. */
const LOST = '\ufffc'
/** Other alphabets are lost by words and emoji by groups: one mark for each stretch. */
const LOST_STRETCH = /\ufffc(?:[\s\u200d]*\ufffc)*/gu

/** What a reader sees where letters are left out. */
const GAP = '[…]'

function withLost(text: string): string {
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n')]
    .map((letter) => {
      if (HELD.test(letter)) return letter
      const plain = INSTEAD[letter] ?? letter.normalize('NFKD').replace(ACCENTS, '')
      return [...plain].every((each) => HELD.test(each)) ? plain : LOST
    })
    .join('')
}

/** A text in letters that are there: accents go, and other alphabets leave a mark. */
export function heldLetters(text: string): string {
  return withLost(text).replace(LOST_STRETCH, GAP)
}

/** Whether a handout has to leave out some of a text. */
export function losesLetters(text: string): boolean {
  return withLost(text).includes(LOST)
}
