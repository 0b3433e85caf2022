import { documentOf } from '@/figure/figure'
import { qrMarkup } from '@/figure/qr'
import { qrModules } from '@/ui/qr-matrix'

/** The code as a drawing, its margin included. */
export function qrDrawing(address: string, sizePx: number): string {
  const size = { width: sizePx, height: sizePx }
  return documentOf(qrMarkup(qrModules(address), sizePx), { title: address }, size)
}
