import type { CutOut } from '@/drawing/cut-out'
import type { ScreenSize } from '@/drawing/fit-camera'
import type { FlowStyle } from '@/drawing/flow-style'
import { groupAreas, homeInCutOut } from '@/drawing/group-areas'
import { insetCurves } from '@/drawing/inset-curves'
import { type InsetFrame, insetsAround } from '@/drawing/inset-frame'
import { insetSpecs, rankingNote } from '@/drawing/inset-specs'
import { type LabelSpec, labelSpecs, type MapTarget } from '@/drawing/label-specs'
import type { Network } from '@/drawing/network'
import type { OrientedBox } from '@/drawing/oriented-box'
import { curveAnchor } from '@/drawing/scene-geometry'
import type { ScreenCurve } from '@/drawing/screen-curve'
import type { Palette } from '@/look/chain-palette'
import { nameGrowth } from '@/look/scales'
import type { ChainIndex } from '@/model/chain-index'
import type { Scene } from '@/scene/scene'
import { mapNamesWords } from '@/words/map-names'
import type { LabelHandlers } from '../label-element'
import { createLabelLayer } from '../label-layer'
import { listenInside } from '../pointer'
import styles from './inset.module.css'
import type { InsetDrawing } from './inset-drawing'

/** All that a cut-out shows. */
export interface InsetScene {
  readonly scene: Scene
  readonly cutOut: CutOut
  readonly flat: Network
  readonly flowStyles: ReadonlyMap<string, FlowStyle>
  readonly size: ScreenSize
  readonly palette: Palette
  /** Of what lies round it. */
  readonly around: string
  readonly scale: number
}

export interface InsetView {
  readonly element: HTMLElement
  readonly show: (shown: InsetScene) => void
  /** @returns whether that changes a thing */
  readonly ask: (key: string | null) => boolean
  readonly layOut: () => void
  readonly forgetMeasures: () => void
  readonly forgetPositions: () => void
}

function layer(className: string | undefined): HTMLElement {
  const element = document.createElement('div')
  element.className = className ?? ''
  return element
}

/** SVG that fills the map. */
function svgText({ width, height }: ScreenSize, content: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${content}</svg>`
}

/** Most views have no cut-out: what draws it comes when the first one has. */
async function loadDrawing(index: ChainIndex): Promise<InsetDrawing> {
  const { loadInsetDrawing } = await import('./inset-drawing')
  return loadInsetDrawing(index)
}

interface Laid {
  readonly shown: InsetScene
  readonly frame: InsetFrame
  readonly curves: ReadonlyMap<string, ScreenCurve>
}

/**
 * The cut-out of the map: drawn as pictures have it, with the names of the map over it, so that it is
 * pointed at, selected and walked through by keyboard like the rest. Where what draws it does not
 * arrive, the names stand alone, and the next scene asks again.
 */
export function createInsetView(
  handlers: LabelHandlers & { readonly onMiss: () => void },
): InsetView {
  const element = layer(styles.inset)
  const [ground, flows, edge, pane] = [
    layer(styles.layer),
    layer(styles.layer),
    layer(styles.layer),
    layer(styles.pane),
  ]
  const labels = createLabelLayer(handlers, mapNamesWords.placesAtBorder)
  element.hidden = true
  element.append(ground, flows, edge, pane, labels.element)
  let drawing: InsetDrawing | null = null
  let isAsked = false
  let laid: Laid | null = null
  let words: readonly OrientedBox[] = []
  let groundKey = ''

  const drawGround = ({ shown, frame }: Laid): void => {
    const { scene, size, palette, around, flat, cutOut } = shown
    const { region } = cutOut
    const groups = scene.groups.map(({ group }) => group.id)
    const key = [
      frame.camera.zoom,
      ...Object.values(frame.rect),
      palette.sea,
      around,
      groups,
      region && rankingNote(scene, region),
    ].join()
    if (!drawing || !region || key === groundKey) return
    groundKey = key
    const land = drawing.land(scene, frame, flat, region, size, palette)
    words = land.words
    ground.innerHTML = svgText(size, land.markup)
    edge.innerHTML = svgText(size, drawing.edge(frame, around, palette))
  }

  const draw = (): void => {
    if (!laid || !drawing) return
    const { scene, flowStyles, palette, scale, size } = laid.shown
    drawGround(laid)
    const markup = drawing.flows(scene, laid.curves, flowStyles, palette, scale)
    flows.innerHTML = svgText(size, markup)
  }

  const ask = ({ scene }: InsetScene): void => {
    if (isAsked) return
    isAsked = true
    loadDrawing(scene.index).then(
      (loaded) => {
        drawing = loaded
        draw()
        layOut()
      },
      () => {
        isAsked = false
      },
    )
  }

  const homes = ({ scene, flat }: InsetScene) => {
    const areas = groupAreas(scene, flat)
    return (spec: LabelSpec) => homeInCutOut(spec, areas, flat, scene)
  }

  const layOut = (): void => {
    if (!laid) return
    const { frame, curves, shown } = laid
    const { size } = shown
    labels.layOut(
      {
        size,
        insets: insetsAround(frame.rect, size),
        plates: words,
        growth: nameGrowth(size.width),
        curves,
        trunks: shown.flat.trunks,
      },
      null,
      frame.project,
      (linkId, share) => curveAnchor(shown.flat, linkId, share),
    )
  }

  listenInside(
    pane,
    () => {
      if (!laid) return null
      const { frame, curves, shown } = laid
      const { region } = shown.cutOut
      const spots = [...(region?.places ?? [])].flatMap((id) => {
        const at = shown.flat.places.get(id)
        return at ? [[id, frame.project(at)] as const] : []
      })
      return { curves: [...curves.values()], places: new Map(spots) }
    },
    {
      onHover: handlers.onHover,
      onSelect: (target: MapTarget | null) =>
        target ? handlers.onSelect(target) : handlers.onMiss(),
    },
  )

  return {
    element,
    layOut,
    ask: labels.ask,
    forgetMeasures: labels.forgetMeasures,
    forgetPositions: labels.forgetPositions,
    show: (shown) => {
      const { region, frame } = shown.cutOut
      element.hidden = !frame
      if (!region || !frame) {
        laid = null
        return
      }
      const { flat, flowStyles, scale, scene } = shown
      laid = { shown, frame, curves: insetCurves(region, frame, flat, flowStyles, scale) }
      const { left, top, right, bottom } = frame.rect
      Object.assign(pane.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      })
      labels.setSpecs(insetSpecs(labelSpecs(scene), scene, region), homes(shown))
      ask(shown)
      draw()
      labels.follow(frame.project)
    },
  }
}
