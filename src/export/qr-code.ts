import encodeQR from 'qr'
import { documentOf } from '@/figure/figure'
import { type QrMatrix, qrMarkup } from '@/figure/qr'

/** The code of an address, coarse enough for a phone at the back of a hall; without a margin. */
export function qrRows(address: string): QrMatrix {
  const withMargin = encodeQR(address, 'raw', { ecc: 'low', border: 1 })
  return withMargin.slice(1, -1).map((row) => row.slice(1, -1))
}

/** The code as a drawing, its margin included. */
export function qrDrawing(address: string, sizePx: number): string {
  const size = { width: sizePx, height: sizePx }
  return documentOf(qrMarkup(qrRows(address), sizePx), { title: address }, size)
}
