import { seriesQuery } from '@/api/queries'
import { drawChart, drawMap, drawStepWords, type MapOptions } from '@/figure/browser/draw-picture'
import { withFonts } from '@/figure/browser/with-fonts'
import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import { linkSentence } from '@/report/record-words'
import { createSceneBuilder } from '@/scene/build-scene'
import { litLinks } from '@/scene/lit-links'
import { seriesOfStep } from '@/scene/outcomes/named-series'
import { readOutcome } from '@/scene/outcomes/read-outcome'
import type { Scene } from '@/scene/scene'
import type { PictureOrder, StepPicture } from '@/stage/use-step-pictures'
import type { Theme } from '@/store/view-state'
import { say } from '@/words/say'
import type { CameraRoom } from './camera-room'
import { queryClient } from './query-client'

/** Below this a picture has room for the names of countries alone. */
const SMALL_PX = 450
/** Of a picture's height, for the smallest words; as on stage. */
const TEXT_SHARE = 0.032

/** The leading countries by their codes: whole names find no room beside their dots. */
function fewNames(index: ChainIndex): NonNullable<MapOptions['nameOf']> {
  return (spec) => {
    const place = spec.target.kind === 'place' ? index.places.get(spec.target.id) : undefined
    if (place?.kind !== 'country' || !isLeading(index.chain, place)) return null
    return { ...spec, name: place.country, detail: '', extra: '' }
  }
}

/** The lit lines in sentences, or all where none are lit. */
function described(scene: Scene): string {
  const lit = litLinks(scene)
  return scene.links
    .filter(({ link }) => lit.size === 0 || lit.has(link.id))
    .map((link) => linkSentence(link, scene.index))
    .join('. ')
}

/** The theme of the screen, and its room that cameras were set for. */
export interface OnScreen {
  readonly theme: Theme
  readonly cameraRoom: CameraRoom
}

async function drawSeries(scene: Scene, order: PictureOrder, theme: Theme) {
  const { widthPx, heightPx } = order
  const ids = seriesOfStep(scene, order.moment?.kind ?? 'map')
  const series = await Promise.all(
    ids.map((id) => queryClient.fetchQuery(seriesQuery(scene.index, id))),
  )
  const outcomes = series.map((each) => readOutcome(each, scene.index))
  const textPx = order.textPx ?? heightPx * TEXT_SHARE
  return drawChart(scene, outcomes, { size: { width: widthPx, height: heightPx }, theme, textPx })
}

/** What a moment of a story shows, as a picture: its map, its series, its words or its own picture. */
export async function drawStep(
  index: ChainIndex,
  order: PictureOrder,
  { theme: roomTheme, cameraRoom }: OnScreen,
): Promise<StepPicture> {
  const { view, kind, moment, widthPx, heightPx } = order
  const scene = createSceneBuilder(index)({ ...view, surface: 'present' })
  const theme = view.theme ?? roomTheme
  const size = { width: widthPx, height: heightPx }
  const isWhatIf = scene.whatIf !== null
  if (kind === 'chart') {
    const { svg, description } = await drawSeries(scene, order, theme)
    return { svg: await withFonts(svg), isWhatIf, description }
  }
  if (kind !== 'map' && moment) {
    const words = {
      text: say(moment.caption),
      credit: moment.step.credit ? say(moment.step.credit) : '',
    }
    const picture = kind === 'picture' ? (moment.step.picture ?? null) : null
    const svg = await drawStepWords(scene, { size, theme, ...words, picture })
    const description = picture ? picture.alt : words.text
    return { svg: await withFonts(svg), isWhatIf: false, description }
  }
  const svg = await drawMap(scene, {
    size,
    theme,
    camera: view.camera,
    cameraRoom,
    ...(widthPx < SMALL_PX ? { nameOf: fewNames(index) } : {}),
  })
  return { svg: await withFonts(svg), isWhatIf, description: described(scene) }
}
