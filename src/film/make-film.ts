import { loadWordsInLines } from '@/figure/browser/words-in-lines'
import { importAnew } from '@/ui/import-anew'
import { filmWords } from '@/words/film'
import type { FilmFormat } from './film-format'
import type { FilmFrame, FilmPlan } from './film-plan'
import type { Shot } from './film-shots'
import { mixFrame } from './mix-frame'
import { type FilmLook, type Picture, paintShot, roomForWordsPx } from './paint-shot'
import { shotWords } from './shot-words'
import { type Film, writeVideo } from './write-video'

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
  return (await importAnew(filmWords.gifWriter, () => import('./write-gif'))).writeGif
}

/** So many pictures are kept: the one that stands, the one that comes, and one of those that grow. */
const KEPT = 4

/** Pictures as they are needed: a whole film of them would fill the memory. */
function createGallery(paint: (shot: number, grownShare: number) => Promise<Picture>) {
  const kept = new Map<string, Picture>()
  return async (shot: number, grownShare: number): Promise<Picture> => {
    const key = `${shot} ${grownShare.toFixed(3)}`
    const found = kept.get(key)
    if (found) return found
    const picture = await paint(shot, grownShare)
    kept.set(key, picture)
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old)
    return picture
  }
}

/**
 * Paints each picture when its frame comes, and writes the film from them.
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
  const words = shots.map((shot) => shotWords(wordsInLines, shot, format, look.theme))
  const roomPx = roomForWordsPx(words)
  const pictureOf = createGallery(async (i, grownShare) => {
    const [shot, said] = [shots[i], words[i]]
    if (!shot || !said) throw new Error(`Expected a picture ${i + 1}.`)
    const before = shots[i - 1]
    const from =
      shot.grows && before && grownShare < 1
        ? { scene: before.scene, share: grownShare }
        : undefined
    return paintShot(shot, said, format, look, roomPx, from)
  })
  const paint = async (canvas: HTMLCanvasElement, frame: FilmFrame) => {
    const { shot, nextShare, grownShare } = frame
    const picture = await pictureOf(shot, grownShare)
    const next = shots[shot + 1]
    const coming = nextShare > 0 && next ? await pictureOf(shot + 1, next.grows ? 0 : 1) : null
    mixFrame(canvas, picture, coming, nextShare)
  }
  return write({ format, plan, paint, signal, onProgress })
}
