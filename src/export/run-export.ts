import { failureWords } from '@/report/failure-words'
import { type ExportFormat, endExport, showExport } from '@/store/export-store'
import type { Theme } from '@/store/view-state'
import { exportMenuWords } from '@/words/export-menu'
import { sentences } from '@/words/joined'
import { type Deck, type DeckParts, deckFileName, deckOf } from './deck'
import { type ExportOrder, forReaders } from './for-readers'
import { losesLetters } from './letters'
import { writeExport } from './write-export'

export interface ExportTools {
  readonly theme: Theme
  /** Everything of a story, from the cache or the server. */
  readonly loadParts: (storyId: string) => Promise<DeckParts>
  /** Writes a story as a page of its own, and saves it. @returns the name of the file */
  readonly savePage: (storyId: string) => Promise<string>
  /** Hands a file to the browser. */
  readonly save: (name: string, bytes: Blob) => void
}

let controller: AbortController | null = null

/** Stops the export that is being written; nothing is saved. */
export function cancelExport(): void {
  controller?.abort()
}

function notWritten(failure: unknown): string {
  const why = failure instanceof Error ? [failureWords(failure)] : []
  return sentences([exportMenuWords.notWritten, ...why])
}

/** What became of an export, with what the file could not hold. */
function savedWords(name: string, format: ExportFormat, { title, summary, steps }: Deck): string {
  const own = steps.flatMap((step) => [step.title, step.caption, step.notes])
  const isWhole = format !== 'handout' || !losesLetters([title, summary, ...own].join(' '))
  const { saved, wordsAsPictures } = exportMenuWords
  return sentences([saved(name), ...(isWhole ? [] : [wordsAsPictures])])
}

/** Writes a story to a file, a step at a time; one export at a time. */
export async function runExport(
  storyId: string,
  order: ExportOrder,
  { theme, loadParts, save }: ExportTools,
): Promise<void> {
  if (controller) return
  const { format } = order
  controller = new AbortController()
  const { signal } = controller
  showExport({ storyId, format, done: 0, total: 1 })
  try {
    const deck = forReaders(deckOf(await loadParts(storyId)), order)
    const total = deck.steps.length
    const onStep = (done: number) => showExport({ storyId, format, done, total })
    const file = await writeExport(format, deck, theme, { signal, onStep })
    // Told to stop while the last piece was packed: still nothing is saved.
    signal.throwIfAborted()
    const name = deckFileName(deck, format)
    save(name, file)
    endExport(storyId, savedWords(name, format, deck))
  } catch (failure) {
    endExport(storyId, signal.aborted ? exportMenuWords.cancelled : notWritten(failure))
  } finally {
    controller = null
  }
}

/** Writes a story as one page. It takes no time to speak of, and so shows no progress. */
export async function runPage(storyId: string, { savePage }: ExportTools): Promise<void> {
  if (controller) return
  try {
    endExport(storyId, exportMenuWords.saved(await savePage(storyId)))
  } catch (failure) {
    endExport(storyId, notWritten(failure))
  }
}
