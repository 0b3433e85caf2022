import { mapNamesWords } from '@/words/map-names'
import styles from '../map-renderer.module.css'
import type { Refusal } from './move-handlers'

const SHOWN_MS = 1_600

/** For a moment: how a map in another page is moved, where a wheel or a finger was left to that page. */
export function createCooperativeHint() {
  const element = document.createElement('p')
  element.className = styles.hint ?? ''
  element.setAttribute('aria-hidden', 'true')
  element.hidden = true
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    element,
    show: (what: Refusal): void => {
      const isMac = navigator.platform.startsWith('Mac')
      const wheel = isMac ? mapNamesWords.holdCommand : mapNamesWords.holdCtrl
      element.textContent = what === 'finger' ? mapNamesWords.twoFingers : wheel
      element.hidden = false
      clearTimeout(timer)
      timer = setTimeout(() => {
        element.hidden = true
      }, SHOWN_MS)
    },
  }
}
