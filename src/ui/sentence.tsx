import { createElement, Fragment, type ReactNode } from 'react'
import type { Sentence as SentenceText } from '@/words/sentence'

interface SentenceProps<Slot extends string> {
  readonly text: SentenceText<Slot>
  /** What stands at each place of the text. */
  readonly parts: Readonly<Record<Slot, ReactNode>>
}

const SLOT = /\{([a-z][A-Za-z]*)\}/

/** A sentence whose parts are links, dates or marked words, in the order that the language has. */
export function Sentence<Slot extends string>({ text, parts }: SentenceProps<Slot>) {
  const pieces = text.split(SLOT).map((piece, i) => (i % 2 === 1 ? parts[piece as Slot] : piece))
  // Each in its place, which never changes: so they need no keys.
  return createElement(Fragment, null, ...pieces)
}
