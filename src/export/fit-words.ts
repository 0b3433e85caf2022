import { linePieces } from '@/words/line-pieces'
import { SANS, SERIF } from './slide-style'

/** How words are set in a box of a slide. */
export interface Fitted {
  readonly text: string
  readonly sizePt: number
  readonly lines: number
  /** The text ends early, with dots. */
  readonly isCut: boolean
}

/** How large words may be, and how many lines of them a box holds. */
export interface Setting {
  readonly sizePt: number
  readonly mostLines: number
}

const POINTS = 72
/** Of a line, as a share of the size of its letters. */
const LINE_SHARE = 1.2

/** Bold Georgia against plain Arial; what stands in where Georgia is missing is wider still. */
const WIDER = { [SERIF]: 1.2, [SANS]: 1 } as const

/**
 * Widths as shares of the size, on the safe side. The program that opens the slides has the fonts,
 * not the page, and none shrinks a text before somebody edits it.
 */
const WIDTHS: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\u1100-\u11ff\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u, 1],
  [/[mwMW@%—…]/u, 0.9],
  [/\p{Lu}|[&+=<>~]/u, 0.72],
  [/[ijlftrI.,:;'’‘|!()[\]/ -]/u, 0.33],
  [/\p{M}|\p{Cf}/u, 0],
]
const OTHERS_SHARE = 0.56

function widthShare(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS_SHARE),
    0,
  )
}

/** How high some lines are, in inches. */
function heightOfLines(sizePt: number, lines: number): number {
  return (lines * sizePt * LINE_SHARE) / POINTS
}

/** As many lines of a size as a height in inches holds. */
export function settingIn(heightIn: number, sizePt: number): Setting {
  // A little more, for heights that are made to hold a number of lines.
  return { sizePt, mostLines: Math.max(Math.floor(heightIn / heightOfLines(sizePt, 1) + 0.01), 1) }
}

/** @returns how many lines a paragraph takes; a word longer than a line goes on in the next */
function linesOfParagraph(text: string, lineShare: number): number {
  let lines = 1
  let filled = 0
  let space = 0
  for (const piece of linePieces(text)) {
    const word = piece.trimEnd()
    const width = widthShare(word)
    const longer = (filled > 0 ? filled + space : 0) + width
    if (longer <= lineShare) {
      filled = longer
    } else {
      if (filled > 0) lines += 1
      lines += Math.max(Math.ceil(width / lineShare) - 1, 0)
      filled = width % lineShare
    }
    space = widthShare(piece.slice(word.length))
  }
  return lines
}

/** The words of a text that lie whole in a start of it. */
function wholeWords(text: string, start: string): string {
  let end = 0
  for (const piece of text.split(/(?<=\n)/).flatMap(linePieces)) {
    if (end + piece.trimEnd().length > start.length) break
    end += piece.length
  }
  return text.slice(0, end)
}

/** The start of a text that still fits, cut after a word where there is one. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  const letters = [...text]
  let [held, most] = [0, letters.length]
  while (held < most) {
    const middle = Math.ceil((held + most) / 2)
    if (fits(`${letters.slice(0, middle).join('')}…`)) held = middle
    else most = middle - 1
  }
  const start = letters.slice(0, held).join('')
  return `${(wholeWords(text, start) || start).replace(/[\s,;:.–，；：。、-]+$/u, '')}…`
}

/**
 * A text in the first of some sizes that its box holds; cut in the last where none does.
 * @param settings from the largest on
 */
export function fitWords(
  text: string,
  face: keyof typeof WIDER,
  widthIn: number,
  settings: readonly [Setting, ...Setting[]],
): Fitted {
  const countLines = (words: string, sizePt: number) => {
    const lineShare = (widthIn * POINTS) / (sizePt * WIDER[face])
    return words.split('\n').reduce((sum, each) => sum + linesOfParagraph(each, lineShare), 0)
  }
  for (const { sizePt, mostLines } of settings) {
    const lines = countLines(text, sizePt)
    if (lines <= mostLines) return { text, sizePt, lines, isCut: false }
  }
  const { sizePt, mostLines } = settings.at(-1) ?? settings[0]
  const start = longestStart(text, (each) => countLines(each, sizePt) <= mostLines)
  return { text: start, sizePt, lines: countLines(start, sizePt), isCut: true }
}
