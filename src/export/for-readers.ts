import type { ExportFormat } from '@/store/export-store'
import type { Deck } from './deck'

/** What somebody wants to take away of a story. */
export interface ExportOrder {
  readonly format: ExportFormat
  /** Of a handout: the notes of the speaker are printed as well. */
  readonly withNotes: boolean
}

/** Notes are for the speaker alone: below a slide, and in a handout only where somebody says so. */
export function forReaders(deck: Deck, { format, withNotes }: ExportOrder): Deck {
  if (format === 'slides' || (format === 'handout' && withNotes)) return deck
  return { ...deck, steps: deck.steps.map((step) => ({ ...step, notes: '' })) }
}
