import { Fragment, type ReactNode } from 'react'
import type { Sentence as SentenceText } from '@/words/sentence'

interface SentenceProps<Slot extends string> {
  readonly text: SentenceText<Slot>
  /** What stands at each place of the text. */
  readonly parts: Readonly<Record<Slot, ReactNode>>
}

const SLOT = /\{([a-z][A-Za-z]*)\}/

/** A sentence whose parts are links, dates or marked words, in the order that the language has. */
export function Sentence<Slot extends string>({ text, parts }: SentenceProps<Slot>) {
  return text.split(SLOT).map((piece, i) => {
    const part = i % 2 === 1 ? parts[piece as Slot] : piece
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    return <Fragment key={i}>{part}</Fragment>
  })
}
