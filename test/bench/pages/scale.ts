import type { MapOptions } from '@/map/map-options'
import { createMapView } from '@/map/map-view'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { type ChainSize, createLargeChain } from '../synthetic/chain'
import { mapElement } from './bench-page'

/** What a person does, in milliseconds until the next frame is on its way. */
export interface ScaleTimes {
  /** From the dataset to the first scene. */
  readonly load: number
  /** From the scene to lines that are handed over. */
  readonly firstPicture: number
  /** One step of a day, the mean of some. */
  readonly day: number
  readonly hover: number
  readonly select: number
  readonly toggle: number
}

export interface ScaleCase extends ChainSize {
  readonly isPlain: boolean
}

declare global {
  interface Window {
    benchScale: (size: ScaleCase) => Promise<ScaleTimes>
  }
}

const SCRUBBED_DAYS = 10
const HOVERS = 6

/** Until what was asked for has been laid out and painted. */
async function nextPaint(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
}

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now()
  await act()
  await nextPaint()
  return performance.now() - start
}

window.benchScale = async ({ isPlain, ...size }) => {
  const chain = createLargeChain(size)
  const first = { ...DEFAULT_VIEW, day: toDay('2017-12-01') }
  const startMs = performance.now()
  const index = indexChain(chain)
  const build = createSceneBuilder(index)
  let scene = build(first)
  const load = performance.now() - startMs

  const options: MapOptions = {
    theme: 'light',
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    corner: null,
    isPlaying: false,
    reducedMotion: true,
    isCooperative: false,
    isPlain,
    screenWidthPx: window.innerWidth,
    labelScale: 1,
    stateTint: null,
  }
  const ignore = () => undefined
  const element = mapElement()
  const settled = Promise.withResolvers<void>()
  const view = createMapView(element, {
    onSelect: ignore,
    onHover: ignore,
    onCamera: ignore,
    onDrawn: () => isPlain && settled.resolve(),
    onSettled: settled.resolve,
    loadPart: (_, part) => part(),
    onFault: (fault) => fault && settled.reject(new Error(fault)),
  })
  const show = (patch: Partial<ViewState>) => {
    scene = build({ ...scene.view, ...patch })
    view.render(scene, options)
  }
  const firstPicture = await timed(async () => {
    view.render(scene, options)
    await settled.promise
  })

  let days = 0
  for (let day = 1; day <= SCRUBBED_DAYS; day += 1) {
    days += await timed(() => show({ day: first.day + day }))
  }
  const { clientWidth, clientHeight } = element
  let hovers = 0
  for (let i = 1; i <= HOVERS; i += 1) {
    const at = { clientX: (clientWidth * i) / 8, clientY: clientHeight / 2 + i, bubbles: true }
    const target = document.elementFromPoint(at.clientX, at.clientY) ?? element
    hovers += await timed(() => {
      target.dispatchEvent(new PointerEvent('pointermove', at))
      target.dispatchEvent(new MouseEvent('mousemove', at))
    })
  }
  const select = await timed(() => show({ selection: { kind: 'link', id: 'l1' } }))
  const toggle = await timed(() => show({ off: ['e1'] }))
  return { load, firstPicture, day: days / SCRUBBED_DAYS, hover: hovers / HOVERS, select, toggle }
}
