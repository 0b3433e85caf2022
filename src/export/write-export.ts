import type { ExportFormat } from '@/store/export-store'
import type { Theme } from '@/store/view-state'
import { importAnew } from '@/ui/import-anew'
import { exportMenuWords } from '@/words/export-menu'
import type { Deck } from './deck'
import type { Pace } from './pace'
import { pagePainter } from './page-painter'

const TYPES: Record<ExportFormat, string> = {
  slides: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  handout: 'application/pdf',
  pictures: 'application/zip',
}

type Bytes = Uint8Array<ArrayBuffer>

/** Each writer comes with its library, and only when it is asked for. */
const WRITERS: Record<ExportFormat, (deck: Deck, theme: Theme, pace: Pace) => Promise<Bytes>> = {
  slides: async (deck, theme, pace) =>
    (await importAnew(exportMenuWords.writer, () => import('./write-slides'))).writeSlides(
      deck,
      pagePainter,
      theme,
      pace,
    ),
  handout: async (deck, _theme, pace) => {
    const [{ writeHandout }, { loadHandoutFonts }] = await Promise.all([
      importAnew(exportMenuWords.writer, () => import('./write-handout')),
      importAnew(exportMenuWords.writer, () => import('./handout-fonts')),
    ])
    return writeHandout(deck, pagePainter, await loadHandoutFonts(), pace)
  },
  pictures: async (deck, theme, pace) =>
    (await importAnew(exportMenuWords.writer, () => import('./write-pictures'))).writePictures(
      deck,
      pagePainter,
      theme,
      pace,
    ),
}

/** A story as a file. @throws the signal's reason once it was told to stop */
export async function writeExport(
  format: ExportFormat,
  deck: Deck,
  theme: Theme,
  pace: Pace,
): Promise<Blob> {
  return new Blob([await WRITERS[format](deck, theme, pace)], { type: TYPES[format] })
}
