import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { qrMatrix, qrPath } from './qr-matrix'

const LINK =
  'https://example.org/?t=2022-08-05&sel=event:china-suspends-drug-cooperation-2022&data=2026.11.24'

/** The matrix as a photograph of so many pixels a module. */
function photograph(matrix: boolean[][], scale: number) {
  const size = matrix.length * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!matrix[Math.floor(y / scale)]?.[Math.floor(x / scale)]) continue
      data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  }
  return { width: size, height: size, data }
}

describe('the QR code of a link', () => {
  it('is read back as the link', () => {
    expect(decodeQR(photograph(qrMatrix(LINK), 4))).toBe(LINK)
  })

  it('stays coarse: under 50 modules a side for a link of a hundred characters', () => {
    expect(qrMatrix(LINK).length - 8).toBeLessThan(50)
  })

  it('is drawn as one rectangle for each run of dark modules', () => {
    expect(
      qrPath([
        [true, true, false],
        [false, false, true],
      ]),
    ).toBe('M0 0h2v1h-2zM2 1h1v1h-1z')
  })
})
