import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { runProgram } from './run-program'

/** The words of each page in the order of reading. */
export async function pageTexts(pdf: string): Promise<string[]> {
  const pages = `${await runProgram('pdftotext', '-enc', 'UTF-8', pdf, '-')}`.split('\f')
  // Each page ends with a form feed, the last one too.
  return pages.slice(0, -1)
}

/** How many pages there are, and their size, as the file itself says. */
export async function pageFormat(pdf: string): Promise<{ count: number; size: string }> {
  const about = `${await runProgram('pdfinfo', pdf)}`
  const [, count] = /^Pages: +(\d+)$/m.exec(about) ?? []
  const [, size = ''] = /^Page size: +(.+)$/m.exec(about) ?? []
  return { count: Number(count), size }
}

/** Where a click leads, by page, the first page being 1. */
export async function pageLinks(pdf: string): Promise<{ page: number; url: string }[]> {
  const lines = `${await runProgram('pdfinfo', '-url', pdf)}`.matchAll(
    /^ *(\d+) +Annotation +(.+)$/gm,
  )
  return [...lines].map(([, page, url = '']) => ({ page: Number(page), url }))
}

/** Three dots for each module of a code, and no finer: drawing is what takes time. */
const DOTS_PER_INCH = 150

/** Draws some pages. @returns a PNG for each, in their order */
export async function pagePictures(pdf: string, first: number, last: number): Promise<string[]> {
  const folder = dirname(pdf)
  const name = `${basename(pdf, '.pdf')}-page`
  const which = ['-f', `${first}`, '-l', `${last}`, '-r', `${DOTS_PER_INCH}`]
  await runProgram('pdftoppm', '-png', ...which, pdf, join(folder, name))
  const files = (await readdir(folder)).filter((file) => file.startsWith(name))
  // The numbers in the names have leading zeros.
  return files.sort().map((file) => join(folder, file))
}
