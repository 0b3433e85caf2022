import type { Insets } from '@/drawing/fit-camera'
import { loadStateShapes } from '@/figure/browser/tinted-states'
import type { Outlines } from '@/figure/outlines'
import { mapNamesWords } from '@/words/map-names'
import type { LiveRenderer } from './live-renderer'
import { type MapFault, NO_WEBGL2 } from './map-fault'
import type { LoadPart } from './map-options'
import type { GroundPicture, MapRenderer, RendererHandlers } from './map-renderer'
import { moveKeepingFocus } from './move-keeping-focus'
import { createSvgRenderer, type SvgRenderer } from './svg/svg-renderer'
import { whenPainted } from './when-painted'

interface SwitchOptions {
  /** Both grounds lie in it. */
  readonly surface: HTMLElement
  readonly overlay: HTMLElement
  /** The land of the chain that is shown. */
  readonly loadLand: () => Promise<Outlines>
  readonly isCooperative: boolean
  readonly insets: () => Insets
  readonly handlers: RendererHandlers
  readonly loadPart: LoadPart
  /** Lines are on the screen. */
  readonly onDrawn: () => void
  /** The ground that is wanted is seen, or will not come. */
  readonly onSettled: () => void
  readonly onFault: (fault: MapFault | null) => void
}

/** The ground under one overlay: SVG first and where nothing else can be, MapLibre over it once all of it is there. */
export interface RendererSwitch {
  /** The one that is seen. */
  readonly renderer: () => MapRenderer
  readonly show: (picture: GroundPicture) => void
  /** @param isLiveWanted whether MapLibre is to take over; asked again, it is tried again */
  readonly want: (isLiveWanted: boolean) => void
  readonly resize: () => void
  readonly destroy: () => void
}

export function createRendererSwitch(options: SwitchOptions): RendererSwitch {
  const { surface, overlay, isCooperative, insets, loadLand, handlers } = options
  let picture: GroundPicture | null = null
  let isWanted = false
  let isLoading = false
  const gone = new AbortController()
  const { signal } = gone
  let isPrinting = false
  /** It is not tried again by itself. */
  let hasFailed = false
  /** On its way, under the one that is seen. */
  let coming: LiveRenderer | null = null
  let isReady = false
  let isLive = false
  /** While it is the one that is seen. */
  let plain: SvgRenderer | null = null
  /** The plain one lacks shapes; where it is only passed through, nobody needs to know. */
  let isBare = false

  /** What a ground says counts while it is the one that is seen. */
  const heard = (isOf: () => boolean): RendererHandlers => ({
    onMoveStart: (isOurs) => isOf() && handlers.onMoveStart(isOurs),
    onMove: () => isOf() && handlers.onMove(),
    onMoveEnd: (isOurs) => {
      if (!isOf()) return
      handlers.onMoveEnd(isOurs)
      aim()
      takeOver()
    },
    onPoint: (at) => isOf() && handlers.onPoint(at),
    onClick: (at, isFinger) => isOf() && handlers.onClick(at, isFinger),
  })

  const createPlain = (): SvgRenderer => {
    const made: SvgRenderer = createSvgRenderer(surface, {
      ...heard(() => shown === made),
      isCooperative,
      loadLand,
      onLand: () => whenPainted(load),
      onBare: () => {
        isBare = true
        if (shown === made && (!isWanted || hasFailed)) options.onFault('no-outlines')
      },
      // A click is still to come.
      onLetGo: () => whenPainted(takeOver),
    })
    plain = made
    isBare = false
    return made
  }

  let shown: MapRenderer = createPlain()
  shown.stage.append(overlay)

  /** What is coming loads the land that is seen. */
  const aim = (): void => coming?.moveTo(shown.camera(), insets(), 0)

  const replaceBy = (next: MapRenderer): void => {
    const before = shown
    shown = next
    next.moveTo(before.camera(), insets(), 0)
    if (picture) next.show(picture)
    moveKeepingFocus(overlay, next.stage)
    if (before.hasFocus()) next.focus()
    handlers.onPoint(null)
    handlers.onMove()
    before.destroy()
  }

  const takeOver = (): void => {
    // A hand that moves the map would lose its hold.
    if (!coming || !isReady || plain?.isHeld()) return
    const live = coming
    coming = null
    isLive = true
    plain = null
    live.element.style.opacity = ''
    live.element.inert = false
    replaceBy(live)
    options.onFault(null)
    options.onSettled()
  }

  const goBack = (): void => {
    coming?.destroy()
    coming = null
    isReady = false
    if (isLive) replaceBy(createPlain())
    isLive = false
  }

  const fail = (fault: MapFault): void => {
    hasFailed = true
    goBack()
    options.onFault(isBare ? 'no-outlines' : fault)
    options.onSettled()
  }

  const load = async (): Promise<void> => {
    if (!isWanted || hasFailed || isLoading || isPrinting || signal.aborted) return
    if (coming || isLive) return
    isLoading = true
    const loading = options.loadPart(mapNamesWords.liveMap, () => import('./live-renderer'))
    const part = await loading.catch((error: unknown) => {
      console.warn(error)
      return null
    })
    isLoading = false
    if (!isWanted || isPrinting || signal.aborted || !picture) return
    if (!part) fail('no-code')
    else start(part.createLiveRenderer, picture)
  }

  const start = (
    create: typeof import('./live-renderer').createLiveRenderer,
    first: GroundPicture,
  ) => {
    try {
      const live: LiveRenderer = create(surface, first, {
        ...heard(() => shown === live),
        isCooperative,
        onReady: () => {
          isReady = true
          takeOver()
        },
        onFault: (fault) => fault && fail(fault),
      })
      // Drawn, but neither seen nor in the way.
      live.element.style.opacity = '0'
      live.element.inert = true
      coming = live
      aim()
    } catch (error) {
      if (!(error instanceof Error) || error.name !== NO_WEBGL2) throw error
      fail('no-webgl2')
    }
  }

  /** No browser prints what a graphics card drew: names would stand there without land and lines. */
  const print = (isBeginning: boolean): void => {
    isPrinting = isBeginning
    if (isBeginning) goBack()
    else whenPainted(load)
  }
  window.addEventListener('beforeprint', () => print(true), { signal })
  window.addEventListener('afterprint', () => print(false), { signal })

  return {
    renderer: () => shown,
    show: (next) => {
      const isFirst = picture === null
      // At hand when it is printed: the live ground has shapes of its own.
      if (next.stateTint && !picture?.stateTint) loadStateShapes().catch(() => null)
      picture = next
      shown.show(next)
      // Nobody sees it move yet.
      coming?.show({ ...next, isMoving: false, hasTransitions: false })
      if (isFirst) options.onDrawn()
    },
    want: (isLiveWanted) => {
      isWanted = isLiveWanted
      hasFailed = false
      if (isWanted) whenPainted(load)
      else goBack()
      options.onFault(null)
    },
    resize: () => {
      shown.resize()
      coming?.resize()
      aim()
    },
    destroy: () => {
      gone.abort()
      coming?.destroy()
      shown.destroy()
    },
  }
}
