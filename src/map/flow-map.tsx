import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { MapTarget } from '@/drawing/label-specs'
import { useStateTint } from '@/scene/outcomes/use-state-tint'
import type { Scene } from '@/scene/scene'
import type { Camera } from '@/store/view-state'
import { openMap } from './early-map'
import { askForLiveParts } from './live-parts'
import styles from './map.module.css'
import type { MapFault } from './map-fault'
import type { MapHandlers, MapOptions, MapView } from './map-options'
import { placesOfActors } from './pulse-places'

/** What the page tells the map, and hears of it; `loadPart` is read once, and another map in its place tries anew. */
export interface FlowMapProps extends MapHandlers, Omit<MapOptions, 'screenWidthPx' | 'stateTint'> {
  readonly scene: Scene
}

/** The map in React: it fills its nearest positioned ancestor. */
export function FlowMap(props: FlowMapProps) {
  const {
    scene,
    theme,
    insets,
    corner,
    labelScale,
    isPlaying,
    reducedMotion,
    isCooperative,
    isPlain,
    loadPart,
  } = props
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<MapView>(null)
  const stateTint = useStateTint(scene, theme)
  const [screenWidthPx, setScreenWidthPx] = useState(() => window.innerWidth)

  const handleSelect = useEffectEvent((target: MapTarget | null) => props.onSelect(target))
  const handleHover = useEffectEvent((target: MapTarget | null) => props.onHover(target))
  const handleCamera = useEffectEvent((camera: Camera) => props.onCamera(camera))
  const handleDrawn = useEffectEvent(() => props.onDrawn())
  const handleSettled = useEffectEvent(() => props.onSettled())
  const handleFault = useEffectEvent((fault: MapFault | null) => props.onFault(fault))

  // The map lives as long as its container, and follows its size. Before paint: one is there already.
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    const created = openMap(element, {
      onSelect: (target) => handleSelect(target),
      onHover: (target) => handleHover(target),
      onCamera: (camera) => handleCamera(camera),
      onDrawn: () => handleDrawn(),
      onSettled: () => handleSettled(),
      loadPart,
      onFault: (fault) => handleFault(fault),
    })
    view.current = created
    const observer = new ResizeObserver(() => {
      setScreenWidthPx(element.clientWidth)
      created.resize()
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      created.destroy()
      view.current = null
    }
  }, [loadPart])

  // The map shows what the page derived.
  useLayoutEffect(() => {
    view.current?.render(scene, {
      theme,
      insets,
      corner,
      labelScale,
      isPlaying,
      reducedMotion,
      isCooperative,
      isPlain,
      screenWidthPx,
      stateTint,
    })
  }, [
    scene,
    theme,
    insets,
    corner,
    labelScale,
    isPlaying,
    reducedMotion,
    isCooperative,
    isPlain,
    screenWidthPx,
    stateTint,
  ])

  useEffect(() => {
    if (!isPlain) askForLiveParts()
  }, [isPlain])

  // Whoever acted rings once when the day crosses an event.
  const latest = scene.latest
  const lastLatest = useRef(latest)
  useEffect(() => {
    const before = lastLatest.current
    lastLatest.current = latest
    if (!latest || before?.event.id === latest.event.id) return
    if (before && before.day > latest.day) return
    view.current?.pulse(placesOfActors(scene.index, latest.event.actors, scene.places))
  }, [latest, scene.index, scene.places])

  return <div ref={container} className={styles.map} />
}
