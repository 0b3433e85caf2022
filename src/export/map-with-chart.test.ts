import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Story } from '@/model/schema/story'
import { createChain, createLink } from '../../test/support/create-chain'
import { FIGURE_PLACES } from '../../test/support/create-figure'
import { createSeries } from '../../test/support/create-series'
import { createNodePainter, readHandoutFonts } from '../../test/support/node-painter'
import { deckOf } from './deck'
import type { Pace } from './pace'
import type { Painter } from './painter'
import { writeHandout } from './write-handout'
import { writePictures } from './write-pictures'
import { writeSlides } from './write-slides'

const en = (text: string) => ({ en: text })
const counts = createSeries('annual', [[{ date: '2019', value: 7 }]], { id: 'counts' })
const chain = createChain({
  places: FIGURE_PLACES,
  links: [createLink('drug', 3, { from: 'cn', to: 'us' })],
  series: [{ id: counts.id, title: counts.title }],
})

const story: Story = {
  id: 'told',
  title: en('A story'),
  summary: en('Of a map with a chart.'),
  steps: ['?t=2019-06-01&series=counts', '?t=2019-06-01'].map((query, i) => ({
    id: ['with', 'without'][i] ?? '',
    title: en('A step'),
    caption: en('A caption.'),
    notes: en(''),
    query,
  })),
}

const deck = deckOf({
  story,
  index: indexChain(chain),
  sources: new Map(),
  series: new Map([[counts.id, counts]]),
  site: null,
  cameraRoom: { width: 800, height: 450 },
})

const pace = (): Pace => ({ signal: new AbortController().signal, onStep: () => {} })

/** A painter that notes what it draws, and how large. */
function notingPainter() {
  const drawn: string[] = []
  const painter = createNodePainter()
  const noting: Painter = {
    ...painter,
    drawMap: (scene, order) => {
      drawn.push(`map ${(order.size.width / order.size.height).toFixed(1)}`)
      return painter.drawMap(scene, order)
    },
    drawPicture: (scene, order) => {
      drawn.push('page')
      return painter.drawPicture(scene, order)
    },
    drawChart: (scene, outcomes, order) => {
      drawn.push(`chart ${(order.size.width / order.size.height).toFixed(1)}`)
      return painter.drawChart(scene, outcomes, order)
    },
  }
  return { drawn, painter: noting }
}

describe('a map that has a chart beside it on stage', () => {
  it('has it on its slide, as broad as a chart needs', async () => {
    const { drawn, painter } = notingPainter()
    await writeSlides(deck, painter, 'light', pace())
    expect(drawn).toEqual(['map 1.8', 'chart 1.3', 'map 2.5'])
  })

  it('has it on paper', async () => {
    const { drawn, painter } = notingPainter()
    await writeHandout(deck, painter, readHandoutFonts(), pace())
    expect(drawn).toEqual(['map 1.7', 'chart 1.2', 'map 3.1'])
  })

  it('has it as a picture of its own, named beside it', async () => {
    const { drawn, painter } = notingPainter()
    const files = unzipSync(await writePictures(deck, painter, 'light', pace()))
    expect(drawn).toEqual(['page', 'chart 1.8', 'page'])
    expect(Object.keys(files).sort()).toEqual([
      '01-with-chart.png',
      '01-with-chart.svg',
      '01-with.png',
      '01-with.svg',
      '02-without.png',
      '02-without.svg',
      'README.txt',
    ])
    expect(new TextDecoder().decode(files['README.txt'])).toContain('01-with-chart.png')
  })
})
