import { describe, expect, it } from 'vitest'
import { findProgram, missingPackages, requirePrograms } from './find-program'

const everything = (name: string) => `/usr/bin/${name}`
const allBut =
  (...missing: string[]) =>
  (name: string) =>
    missing.includes(name) ? undefined : everything(name)

describe('programs that the checks use', () => {
  it('are found where they are', () => {
    expect(findProgram('ffprobe', everything)).toBe('/usr/bin/ffprobe')
    expect(() => requirePrograms(everything)).not.toThrow()
    expect(missingPackages(everything)).toEqual([])
  })

  it('are missed in one sentence that names all of them and how to get them', () => {
    expect(() => requirePrograms(allBut('soffice', 'pdfinfo', 'pdftotext'))).toThrow(
      'The checks use other programs and found no soffice, pdfinfo, pdftotext: install them with "apt-get install libreoffice-impress-nogui poppler-utils".',
    )
  })

  it('are missed one by one where a test needs one', () => {
    expect(() => findProgram('WebKitWebDriver', allBut('WebKitWebDriver'))).toThrow(
      'The checks use other programs and found no WebKitWebDriver: install them with "apt-get install webkit2gtk-driver".',
    )
    expect(() => findProgram('zbarimg', allBut('zbarimg', 'unzip'))).toThrow(
      /found no zbarimg: .*"apt-get install zbar-tools"\.$/,
    )
  })

  it('are installed by package, each once, and only those that are missing', () => {
    expect(missingPackages(allBut('pdfinfo', 'pdftoppm', 'unzip'))).toEqual([
      'poppler-utils',
      'unzip',
    ])
  })
})
