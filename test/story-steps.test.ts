import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layOutStage, type StageRoom } from '@/app/layout-stage'
import { figureSvg } from '@/figure/figure'
import { layOutFigure } from '@/figure/figure-layout'
import { loadFonts } from '@/figure/node/fonts'
import { type OutlineFile, type Outlines, readOutlines } from '@/figure/outlines'
import { indexChain } from '@/model/chain-index'
import { type Moment, momentsOf } from '@/model/story-moments'
import { createSceneBuilder } from '@/scene/build-scene'
import { drawnLinks } from '@/scene/drawn-links'
import { litLinks } from '@/scene/lit-links'
import { namedSeries } from '@/scene/outcomes/named-series'
import type { Scene } from '@/scene/scene'
import { viewOfMoment } from '@/story/story-path'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'

const { contents } = await loadContent(DATA_FOLDER)
const { measureText } = loadFonts()
const outlineFile: OutlineFile = JSON.parse(
  readFileSync(new URL('../public/base-map/outlines.json', import.meta.url), 'utf8'),
)
const ROOM = { chain: null, surface: 'present', theme: null, data: null } as const

const told = contents.flatMap(({ chain, stories }) => {
  const build = createSceneBuilder(indexChain(chain))
  const outlines = readOutlines(outlineFile, chain.focusCountries)
  return stories.flatMap((story) =>
    momentsOf(story).map((moment) => ({
      name: `${chain.id}: ${story.id}/${moment.ref}`,
      story,
      moment,
      outlines,
      scene: build(viewOfMoment(story, moment, ROOM)),
    })),
  )
})

/** What tells one picture from another: the day, what is lit, compared, switched and how it is shown. */
function lookOf(moment: Moment, scene: Scene): string {
  return JSON.stringify({
    kind: moment.kind,
    day: scene.day,
    compare: scene.view.compare,
    off: scene.view.off,
    on: scene.view.on,
    show: scene.view.show,
    camera: scene.view.camera,
    series: namedSeries(scene.view),
    tint: scene.view.tint,
    lit: [...litLinks(scene)].sort(),
    lines: drawnLinks(scene).map(({ link }) => [
      link.link.id,
      link.state.level,
      link.state.pressure.down.length,
      link.state.pressure.up.length,
    ]),
  })
}

describe('the steps of the stories that ship', () => {
  it('look different, each from every other of its story', () => {
    for (const story of new Set(told.map((each) => each.story))) {
      const own = told.filter((each) => each.story === story)
      const looks = own.map(({ moment, scene }) => lookOf(moment, scene))
      const twins = own.filter((_, i) => looks.indexOf(looks[i] ?? '') !== i)
      expect(twins.map(({ name }) => name)).toEqual([])
    }
  })
})

/** As much of a stage as the words of a step of the usual length take. */
const FOOT_SHARE = 0.36
const HALLS = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const

/** The figure as the stage of a hall has it: laid out smaller by as much as its names are larger. */
function stageFigure(scene: Scene, outlines: Outlines, widthPx: number, heightPx: number): string {
  const room: StageRoom = {
    hasTint: scene.view.tint !== 'none',
    footPx: heightPx * FOOT_SHARE,
    hasChart: namedSeries(scene.view).length > 0,
  }
  const { insets, labelScale } = layOutStage(widthPx, heightPx, room)
  const scaled = (px: number) => px / labelScale
  return figureSvg(scene, {
    size: { width: scaled(widthPx), height: scaled(heightPx) },
    insets: {
      top: scaled(insets.top),
      right: scaled(insets.right),
      bottom: scaled(insets.bottom),
      left: scaled(insets.left),
    },
    theme: 'light',
    outlines,
    states: null,
    measureText,
  })
}

/** The words of each label that is set, by the key of what it names. */
function namesIn(svg: string): Map<string, string> {
  const labels = svg.matchAll(/<g data-name="([^"]+)"[^>]*>(.*?)<\/g>/g)
  return new Map(
    [...labels].map(([, key = '', inner = '']) => [
      key,
      inner.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
    ]),
  )
}

describe.each(HALLS)('on a stage of %i × %i', (widthPx, heightPx) => {
  it.each(told.filter(({ moment }) => moment.kind === 'map'))(
    '$name names every line that is lit, with its rank or its verb',
    ({ scene, outlines }) => {
      const names = namesIn(stageFigure(scene, outlines, widthPx, heightPx))
      const lit = litLinks(scene)
      const missing = drawnLinks(scene)
        .filter(({ link }) => lit.has(link.link.id))
        .filter(({ link }) => {
          const said = names.get(`link:${link.link.id}`) ?? ''
          const name = link.link.label.en
          return said.replace(/\s/g, '').length <= name.replace(/\s/g, '').length
        })
      expect(missing.map(({ link }) => link.link.id)).toEqual([])
    },
  )
})

/** What the fade over the words takes of a head. */
const HEAD_ROOM_SHARE = 0.03

/** What nearly every step of the first chain is about. */
const PRECURSORS = 'cn-mx-precursors'

it.each(
  told.filter(
    ({ moment, scene }) =>
      moment.kind === 'map' &&
      scene.view.camera === null &&
      scene.view.scope === 'country' &&
      drawnLinks(scene).some(({ link }) => link.link.id === PRECURSORS),
  ),
)('$name lets no words lie over the head of the precursors, lit or not', ({ scene }) => {
  const [width, height] = [1280, 720]
  const room = { hasTint: false, footPx: height * FOOT_SHARE, hasChart: false }
  const { insets } = layOutStage(width, height, room)
  const size = { width, height }
  const layout = layOutFigure(scene, { size, insets, theme: 'light', states: null, measureText })
  const head = layout.curves.get(PRECURSORS)?.points.at(-1)
  expect(head?.y).toBeLessThan(height - insets.bottom - HEAD_ROOM_SHARE * height)
})
