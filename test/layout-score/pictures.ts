import { readFileSync } from 'node:fs'
import { NO_STRIPS } from '@/app/layout'
import { layOutScreen } from '@/app/layout-screen'
import type { Insets, ScreenSize } from '@/drawing/fit-camera'
import { layOutCard } from '@/figure/card'
import { type FigureLayout, layOutFigure } from '@/figure/figure-layout'
import { loadFonts } from '@/figure/node/fonts'
import { readOutlines } from '@/figure/outlines'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'

const FONTS = loadFonts()
const OUTLINES = readOutlines(
  JSON.parse(readFileSync(new URL('../../public/base-map/outlines.json', import.meta.url), 'utf8')),
  ['CN', 'HK', 'MO', 'MX', 'US'],
)

/** A screen that is judged, and what stands on its map. */
interface Screen {
  readonly name: string
  readonly size: ScreenSize
  readonly insets: Insets
}

/** As the app lays itself out while nothing is open. */
function asOpened(name: string, width: number, height: number): Screen {
  return { name, size: { width, height }, insets: layOutScreen(width, height, NO_STRIPS).insets }
}

const SCREENS: readonly Screen[] = [
  asOpened('1440×900', 1440, 900),
  asOpened('1920×1080', 1920, 1080),
  asOpened('390×844', 390, 844),
  {
    name: 'embed 640×400',
    size: { width: 640, height: 400 },
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
  },
]

const CARD_NAME = 'card 1200×630'

/** Names of all that is judged. */
export const PICTURES: readonly string[] = [...SCREENS.map(({ name }) => name), CARD_NAME]

export const isCard = (picture: string): boolean => picture === CARD_NAME

/** The figure options of a screen. */
function screenOptions({ size, insets }: Screen) {
  return { size, insets, theme: 'light', states: null, measureText: FONTS.measureText } as const
}

/** The words of a card for a day, as long as those of an event. */
function cardWords(scene: Scene) {
  const event = scene.latest?.event
  return {
    over: dayWords(scene.day),
    title: event ? say(event.title) : say(scene.index.chain.title),
    under: event ? say(event.summary) : '',
  }
}

/** Where everything comes to lie in one of the pictures of a scene. */
export function layOutPicture(scene: Scene, picture: string): FigureLayout {
  const screen = SCREENS.find(({ name }) => name === picture)
  if (screen) return layOutFigure(scene, screenOptions(screen))
  return layOutCard(scene, cardWords(scene), {
    theme: 'light',
    outlines: OUTLINES,
    measureText: FONTS.measureText,
  })
}
