import type { PointerEvent } from 'react'
import styles from './stage.module.css'

/** A press without a movement before it means the name that lies below. */
function pressBelow({ currentTarget, clientX, clientY }: PointerEvent): void {
  const below = document
    .elementsFromPoint(clientX, clientY)
    .find((each) => each !== currentTarget && !currentTarget.contains(each))
  const button = below?.closest('button')
  if (button) button.click()
}

/** Lies over the map while the pointer rests: what nobody points at is not lit up. */
export function RestingPointer() {
  return <div className={styles.resting} aria-hidden="true" onPointerDown={pressBelow} />
}
