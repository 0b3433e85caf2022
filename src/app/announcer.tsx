import { useEffect, useRef, useState } from 'react'
import type { Scene } from '@/scene/scene'
import { announcement } from './announcement'
import { spokenChange } from './spoken-change'

/** While time is dragged or played there is no stop to tell of. */
const SETTLED_MS = 400

/** The one voice of the page: a sentence at each stop of the day and at each switch. */
export function Announcer({ scene }: { readonly scene: Scene }) {
  const [said, setSaid] = useState(() => announcement(scene))
  const told = useRef(scene)
  useEffect(() => {
    // Synchronises with the hand that moves time, and with the voice that reads what is written here.
    const timer = setTimeout(() => {
      const before = told.current
      told.current = scene
      setSaid((last) => spokenChange(before, scene) || last)
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [scene])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
