import styles from './map.module.css'

/** The dot of a place, and its ring when an actor there does something. */
export interface PlaceDot {
  readonly element: HTMLElement
  readonly moveTo: (at: { readonly x: number; readonly y: number } | null) => void
  readonly pulse: () => void
}

export function createPlaceDot(rank: 'major' | 'minor'): PlaceDot {
  const element = document.createElement('span')
  element.className = [styles.dot, styles[rank]].join(' ')
  element.setAttribute('aria-hidden', 'true')
  element.addEventListener('animationend', ({ target }) => {
    if (target instanceof HTMLElement && target !== element) target.remove()
  })
  return {
    element,
    moveTo: (at) => {
      element.hidden = at === null
      if (at)
        element.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px) scale(var(--dot-scale))`
    },
    pulse: () => {
      const ring = document.createElement('span')
      ring.className = styles.ring ?? ''
      element.append(ring)
    },
  }
}
