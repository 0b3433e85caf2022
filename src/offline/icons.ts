import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

/** Phones cut icons into their own shape: the mark keeps within the middle, on ground to the edge. */
const MASK_VIEW_BOX = '-6 -6 44 44'
const GROUND = /<rect [^>]*\/>/

function draw(svg: string, widthPx: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: widthPx } }).render().asPng()
}

function maskable(svg: string): string {
  if (!GROUND.test(svg)) throw new Error('Expected a ground as <rect> in the icon.')
  return svg
    .replace(/viewBox="[^"]*"/, `viewBox="${MASK_VIEW_BOX}"`)
    .replace(GROUND, '<rect x="-6" y="-6" width="44" height="44" fill="#111c24"/>')
}

/** The icons of the installed app, drawn from the one of the page. */
export function drawIcons(svgFile: string): [fileName: string, png: Buffer][] {
  const svg = readFileSync(svgFile, 'utf8')
  return [
    ['icons/192.png', draw(svg, 192)],
    ['icons/512.png', draw(svg, 512)],
    ['icons/maskable.png', draw(maskable(svg), 512)],
  ]
}
