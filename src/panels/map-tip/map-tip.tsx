import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Scene } from '@/scene/scene'
import { useHoverStore } from '@/store/hover-store'
import { mapTipWords } from '@/words/map-tip'
import styles from './map-tip.module.css'
import { tipWords } from './tip-words'

const GAP_PX = 16
const EDGE_PX = 10

interface Spot {
  readonly x: number
  readonly y: number
}

/** Where the pointer is; without one, at what has the focus. */
function focusSpot(): Spot {
  const box = document.activeElement?.getBoundingClientRect()
  return box ? { x: box.left + box.width / 2, y: box.bottom } : { x: 0, y: 0 }
}

/** Beside the spot, and within the window. */
function place(tip: HTMLElement, { x, y }: Spot): void {
  const { offsetWidth, offsetHeight, style } = tip
  const left =
    x + GAP_PX + offsetWidth > window.innerWidth - EDGE_PX ? x - GAP_PX - offsetWidth : x + GAP_PX
  const top = Math.min(y + GAP_PX, window.innerHeight - EDGE_PX - offsetHeight)
  style.translate = `${Math.max(left, EDGE_PX)}px ${Math.max(top, EDGE_PX)}px`
}

/**
 * What the line under the pointer is, and what presses on it, by date. For the eye: the name of the
 * line says all of it to those who hear the page.
 */
export function MapTip({ scene }: { readonly scene: Scene }) {
  const target = useHoverStore((store) => store.target)
  const tip = useRef<HTMLDivElement>(null)
  const pointer = useRef<Spot | null>(null)
  // What opens says all of it, and moves the map: what then comes to lie under a pointer at rest was not pointed at.
  const [isPressed, setPressed] = useState(false)
  useEffect(() => {
    // Synchronises with the pointer, without drawing anything anew while it moves.
    const follow = (event: PointerEvent) => {
      const { clientX, clientY, pointerType, buttons, movementX, movementY } = event
      pointer.current = pointerType === 'mouse' ? { x: clientX, y: clientY } : null
      // Where the page moves under it, a pointer at rest is told of as well.
      const isMoved = pointerType !== 'touch' && (movementX !== 0 || movementY !== 0)
      if (isMoved && buttons === 0) setPressed(false)
      if (tip.current && pointer.current) place(tip.current, pointer.current)
    }
    const press = () => setPressed(true)
    const forget = () => {
      pointer.current = null
      setPressed(false)
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerdown', press)
    window.addEventListener('keydown', forget)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerdown', press)
      window.removeEventListener('keydown', forget)
    }
  }, [])
  useLayoutEffect(() => {
    // Synchronises its place with its size.
    if (tip.current) place(tip.current, pointer.current ?? focusSpot())
  })
  const words = target && !isPressed ? tipWords(scene, target) : null
  if (!words) return null
  return (
    <div ref={tip} key={words.title} className={styles.tip} aria-hidden="true">
      <p className={styles.title}>{words.title}</p>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {words.measures.length > 0 && (
        <ul>
          {words.measures.map(({ key, when, title }) => (
            <li key={key}>
              <span>{when}</span> {title}
            </li>
          ))}
          {words.moreCount > 0 && <li>{mapTipWords.more(words.moreCount)}</li>}
        </ul>
      )}
    </div>
  )
}
