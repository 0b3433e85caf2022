import styles from './ui.module.css'

interface Piece {
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
  readonly isWhole: boolean
}

/** A text in pieces, its words with a hyphen apart from the rest. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(/\S*\w-\w\S*/g)) {
    pieces.push({ at: end, text: text.slice(end, index), isWhole: false })
    pieces.push({ at: index, text: word, isWhole: true })
    end = index + word.length
  }
  pieces.push({ at: end, text: text.slice(end), isWhole: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Words with a hyphen stay whole: a large headline is not to end a line in "dual-". */
export function Unbroken({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece) => (
    <span key={piece.at} className={piece.isWhole ? styles.unbroken : undefined}>
      {piece.text}
    </span>
  ))
}
