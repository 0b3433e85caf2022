import { contextWords } from '@/scene/context-words'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/scene/words'
import styles from './notices.module.css'

/** The day and what it is about, in one line that is cut where there is no room. */
export function ContextLine({ scene }: { readonly scene: Scene }) {
  const words = contextWords(scene)
  const { index, isVerified } = scene
  return (
    <p className={styles.context} title={words}>
      <strong>{dayWords(scene.day)}</strong>
      {!isVerified && <span>not verified after {dayWords(index.verifiedUntil - 1, 'month')}</span>}
      <span>{words}</span>
    </p>
  )
}
