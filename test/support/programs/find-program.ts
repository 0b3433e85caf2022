import { onPath } from './on-path'

/** What opens the files that the app writes, the other engines, and the Debian package that brings each. */
const PACKAGES = {
  soffice: 'libreoffice-impress-nogui',
  ffprobe: 'ffmpeg',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  zbarimg: 'zbar-tools',
  unzip: 'unzip',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
} as const

export type ProgramName = keyof typeof PACKAGES

const NAMES = Object.keys(PACKAGES) as ProgramName[]

/** Looks for a program by its name; tests look elsewhere than on PATH. */
type Look = (name: string) => string | undefined

function sentence(missing: readonly ProgramName[]): string {
  const packages = [...new Set(missing.map((name) => PACKAGES[name]))]
  return `The checks use other programs and found no ${missing.join(', ')}: install them with "apt-get install ${packages.join(' ')}".`
}

/** @throws Error with one sentence that says how to get the program */
export function findProgram(name: ProgramName, look: Look = onPath): string {
  const found = look(name)
  if (!found) throw new Error(sentence([name]))
  return found
}

/** Debian packages without which some program is missing, each once. */
export function missingPackages(look: Look = onPath): string[] {
  return [...new Set(NAMES.filter((name) => !look(name)).map((name) => PACKAGES[name]))]
}

/** @throws Error with one sentence that names all programs that are missing */
export function requirePrograms(look: Look = onPath): void {
  const missing = NAMES.filter((name) => !look(name))
  if (missing.length > 0) throw new Error(sentence(missing))
}
