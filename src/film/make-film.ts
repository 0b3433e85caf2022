import { loadWordsInLines } from '@/pictures/words-in-lines'
import { importAnew } from '@/ui/import-anew'
import type { FilmFormat } from './film-format'
import type { FilmPlan } from './film-plan'
import type { Shot } from './film-shots'
import { type FilmLook, type Picture, paintShot, roomForWordsPx } from './paint-shot'
import { shotWords } from './shot-words'
import { type Film, writeVideo } from './write-video'

/** Painting is about half of the work, writing the other. */
const PAINT_SHARE = 0.5

interface FilmOrder {
  readonly shots: readonly Shot[]
  readonly plan: FilmPlan
  readonly format: FilmFormat
  readonly look: FilmLook
  readonly signal: AbortSignal
  /** @param share 0…1 of the work */
  readonly onProgress: (share: number) => void
}

/** Asked for first: nobody should wait for pictures that can't be written. */
async function loadWriter({ id }: FilmFormat): Promise<typeof writeVideo> {
  if (id !== 'gif') return writeVideo
  const what = 'the part of the app that writes GIFs'
  return (await importAnew(what, () => import('./write-gif'))).writeGif
}

/**
 * Paints each shot once, and writes the film from them.
 * @throws DOMException AbortError when cancelled
 */
export async function makeFilm({
  shots,
  plan,
  format,
  look,
  signal,
  onProgress,
}: FilmOrder): Promise<Film> {
  const write = await loadWriter(format)
  const wordsInLines = await loadWordsInLines()
  const told = shots.map((shot) => ({
    shot,
    words: shotWords(wordsInLines, shot, format, look.theme),
  }))
  const roomPx = roomForWordsPx(told.map(({ words }) => words))
  const pictures: Picture[] = []
  for (const [i, { shot, words }] of told.entries()) {
    signal.throwIfAborted()
    pictures.push(await paintShot(shot, words, format, look, roomPx))
    onProgress((PAINT_SHARE * (i + 1)) / shots.length)
  }
  const job = {
    format,
    plan,
    pictures,
    signal,
    onProgress: (share: number) => onProgress(PAINT_SHARE + (1 - PAINT_SHARE) * share),
  }
  return write(job)
}
