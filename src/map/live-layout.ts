import { arcScaleFor } from '@/drawing/arc-scale'
import { type CutOut, cutOutOf } from '@/drawing/cut-out'
import type { FittedCamera, Insets, ScreenSize } from '@/drawing/fit-camera'
import { cameraInsets, fitScene } from '@/drawing/fit-scene'
import { insetRect } from '@/drawing/inset-frame'
import { hasInset } from '@/drawing/inset-region'
import { lineScale } from '@/drawing/line-shape'
import { type Network, scopeNetwork } from '@/drawing/network'
import { litPoints } from '@/drawing/scene-geometry'
import { litLinks } from '@/scene/lit-links'
import type { Scene } from '@/scene/scene'
import type { MapOptions } from './map-options'

const NONE: ReadonlySet<string> = new Set()

/** The lines of what is shown, and what of it is cut out; kept while nothing asks for others. */
export interface LiveLayout {
  /** @returns whether the lines are others than before */
  readonly update: (scene: Scene, options: MapOptions) => boolean
  readonly network: () => Network
  /** The same lines on the flat map, for a cut-out of a globe. */
  readonly flat: () => Network
  /** As read last: whoever reads it of the page while that changes has it laid out once more. */
  readonly size: () => ScreenSize
  /** Reads the size anew. @returns whether it is another */
  readonly resize: () => boolean
  /** @param pxPerUnit of the camera as it is, or null for one that is fitted */
  readonly cutOut: (pxPerUnit: number | null) => CutOut
  readonly insets: () => Insets
  readonly fit: (cutOut: CutOut) => FittedCamera
  /** Changes whenever a fit would come out differently. */
  readonly fitKey: (cutOut: CutOut) => string
}

export function createLiveLayout(
  container: HTMLElement,
  firstScene: Scene,
  firstOptions: MapOptions,
): LiveLayout {
  let scene = firstScene
  let options = firstOptions

  const sizeNow = (): ScreenSize => ({
    width: container.clientWidth,
    height: container.clientHeight,
  })
  let size = sizeNow()
  const scale = (): number => lineScale(options.screenWidthPx)
  const arcScaleNow = (): number => arcScaleFor(scene, size, options.insets, scale())
  const draw = (): Network =>
    scopeNetwork(scene.index, scene.view.scope, scene.view.projection, arcScale)
  const drawFlat = (): Network =>
    network.projection === 'flat' ? network : scopeNetwork(scene.index, scene.view.scope, 'flat')
  let arcScale = arcScaleNow()
  let network = draw()
  let flat = drawFlat()

  /** Without room for a cut-out, a selection inside it is shown large. */
  const about = (): ReadonlySet<string> => {
    if (scene.selection?.kind !== 'link' || !hasInset(scene)) return NONE
    const hasRoom = insetRect(size, options.insets, scale()) !== null
    return hasRoom ? NONE : scene.relatedLinks
  }
  const insets = (): Insets => cameraInsets(scene, size, options.insets, scale())

  return {
    size: () => size,
    resize: () => {
      const before = size
      size = sizeNow()
      return size.width !== before.width || size.height !== before.height
    },
    insets,
    network: () => network,
    flat: () => flat,
    update: (nextScene, nextOptions) => {
      const before = scene
      scene = nextScene
      options = nextOptions
      const { view, index } = scene
      const isSame =
        view.scope === before.view.scope &&
        view.projection === before.view.projection &&
        index === before.index &&
        arcScale === arcScaleNow()
      if (isSame) return false
      arcScale = arcScaleNow()
      network = draw()
      flat = drawFlat()
      return true
    },
    cutOut: (pxPerUnit) => {
      const view = { size, insets: options.insets, scale: scale(), pxPerUnit }
      const related = about()
      const all = cutOutOf(scene, network, flat, { ...view, about: NONE })
      const isInside = related.size > 0 && [...related].every((id) => all.hidden.has(id))
      return isInside ? cutOutOf(scene, network, flat, { ...view, about: related }) : all
    },
    fit: ({ points, frame }) => fitScene(points, scene.view, size, insets(), frame),
    fitKey: ({ region, frame }) => {
      const { width, height } = size
      const { projection, scope } = scene.view
      const ys = litPoints(network, scene).map(({ y }) => y)
      const near = region === null && hasInset(scene) ? 'near' : ''
      return [
        projection,
        scope,
        width,
        height,
        near,
        frame ? 'beside' : '',
        ...Object.values(insets()),
        ...litLinks(scene),
        // What lies beside them moves the picture only where it makes it higher.
        Math.min(...ys),
        Math.max(...ys),
      ].join(' ')
    },
  }
}
