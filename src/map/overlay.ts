import type { CutOut } from '@/drawing/cut-out'
import type { LabelSpec } from '@/drawing/label-specs'
import type { LabelScreen } from '@/drawing/measured-label'
import type { Network } from '@/drawing/network'
import { curveAnchor, homeOf } from '@/drawing/scene-geometry'
import type { Palette } from '@/look/chain-palette'
import type { Scene } from '@/scene/scene'
import { shiftsIn } from '@/scene/shifts'
import { createInsetLeader } from './inset/inset-leader'
import { createInsetView, type InsetScene } from './inset/inset-view'
import type { LabelHandlers } from './label-element'
import { createLabelLayer } from './label-layer'
import styles from './map.module.css'
import type { ScreenState } from './screen-state'
import { createShiftOverlay } from './shift-overlay'

interface NamedScene {
  readonly scene: Scene
  readonly network: Network
  readonly specs: readonly LabelSpec[]
  readonly palette: Palette
  readonly scale: number
}

/** All that lies over a ground: names, dots, what took over from what, the cut-out. */
export interface Overlay {
  readonly element: HTMLElement
  readonly showInset: (shown: InsetScene) => void
  readonly showNames: (shown: NamedScene) => void
  /** Goes with the map; nothing is placed anew. */
  readonly follow: (cutOut: CutOut, scene: Scene) => void
  /** Chooses positions for a settled view. */
  readonly layOut: (screen: OverlayScreen, network: Network) => void
  /** What is pointed at is named although it would wait. @returns whether that changes a thing */
  readonly ask: (key: string | null) => boolean
  readonly pulse: (placeIds: readonly string[]) => void
  /** After another view, names need not stay where they were. */
  readonly forgetPositions: (isOfInsetToo: boolean) => void
  readonly forgetMeasures: () => void
}

type OverlayScreen = Omit<LabelScreen, 'points' | 'landOf' | 'curves' | 'ribbons' | 'trunks'>

export function createOverlay(
  screen: ScreenState,
  handlers: LabelHandlers & { readonly onMiss: () => void },
): Overlay {
  const element = document.createElement('div')
  element.className = styles.overlay ?? ''
  const labels = createLabelLayer(handlers)
  const inset = createInsetView(handlers)
  const leader = createInsetLeader()
  const shifts = createShiftOverlay()
  element.append(leader.element, shifts.element, labels.element, inset.element)
  const names = [labels, inset]

  return {
    element,
    showInset: inset.show,
    showNames: ({ scene, network, specs, palette, scale }) => {
      labels.setSpecs(specs, (spec) => homeOf(network, scene, spec))
      shifts.setShifts(shiftsIn(scene), palette, scale)
    },
    follow: (cutOut, scene) => {
      labels.follow(screen.project())
      shifts.follow(screen.curve)
      leader.follow(cutOut, scene.view.projection === 'flat' ? screen.project() : null)
    },
    layOut: (view, network) => {
      const curves = screen.curves()
      const placed = labels.layOut(
        { ...view, curves, ribbons: shifts.boxes(), trunks: network.trunks },
        network,
        screen.project(),
        (linkId, share) => curveAnchor(network, linkId, share),
      )
      inset.layOut()
      shifts.placeWords(placed, [...curves.values()])
    },
    ask: (key) => names.map((each) => each.ask(key)).includes(true),
    pulse: labels.pulse,
    forgetPositions: (isOfInsetToo) => {
      labels.forgetPositions()
      if (isOfInsetToo) inset.forgetPositions()
    },
    forgetMeasures: () => {
      for (const each of [...names, shifts]) each.forgetMeasures()
    },
  }
}
