import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runProgram } from './run-program'

const NOTES_ONLY =
  '{"ExportNotesPages":{"type":"boolean","value":"true"},"ExportOnlyNotesPages":{"type":"boolean","value":"true"}}'
const FILTERS = {
  slides: 'pdf:impress_pdf_Export',
  notes: `pdf:impress_pdf_Export:${NOTES_ONLY}`,
} as const

/**
 * Has LibreOffice open slides and print them, each on a page: the slides alone, or small with the
 * notes below.
 * @returns the PDF, in a folder of that name
 */
export async function slidesAsPdf(
  slides: string,
  what: keyof typeof FILTERS,
  folder: string,
): Promise<string> {
  // A profile of its own: a LibreOffice that is open already would take the file and print nothing.
  const profile = pathToFileURL(join(folder, 'libreoffice')).href
  const apart = [`-env:UserInstallation=${profile}`, '--headless']
  const to = join(folder, what)
  await runProgram('soffice', ...apart, '--convert-to', FILTERS[what], '--outdir', to, slides)
  return join(to, basename(slides).replace(/\.pptx$/, '.pdf'))
}
