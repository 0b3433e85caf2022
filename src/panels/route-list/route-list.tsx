import { memo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { routeCountWords, routeWords } from '@/report/route-words'
import type { Scene, SceneLink } from '@/scene/scene'
import { select } from '@/store/view-store'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { routeListWords } from '@/words/route-list'
import { Swatch } from '../inspector/swatch'
import styles from './route-list.module.css'

interface RouteRowProps {
  readonly index: ChainIndex
  readonly drawn: SceneLink
  readonly isSelected: boolean
}

/** A route that stays as it is is the same object: dragging time writes only what changes. */
const RouteRow = memo(function RouteRow({ index, drawn, isSelected }: RouteRowProps) {
  const { link } = drawn
  const { title, way, onMap, level, measures, actual } = routeWords({ index }, drawn)
  return (
    <li>
      <button
        type="button"
        className={styles.route}
        aria-current={isSelected || undefined}
        data-leads-to={`link:${link.id}`}
        onClick={() => select({ kind: 'link', id: link.id })}
      >
        <span className={styles.title}>
          <Swatch index={index} commodity={link.commodity} lengthPx={16} />
          <span>
            {title}
            <span className={styles.heard}>{routeListWords.afterTitle}</span>
          </span>
        </span>
        {way && <span className={styles.way}>{routeListWords.way(way)}</span>}
        <span className={styles.state}>
          <Sentence
            text={actual ? routeListWords.stateAndActual : routeListWords.state}
            parts={{ level: <strong>{level}</strong>, actual, measures }}
          />
          {onMap && <span className={styles.heard}>{routeListWords.beforeMore}</span>}
        </span>
        {onMap && <span className={styles.way}>{onMap}</span>}
      </button>
    </li>
  )
})

/** The lines of the map in words: what each does on the day, where it runs and what presses on it. */
export function RouteList({ scene }: { readonly scene: Scene }) {
  const { selection } = scene
  return (
    <>
      <p className={styles.count}>
        {routeListWords.count(dayWords(scene.day), routeCountWords(scene))}
      </p>
      <ul className={styles.routes} aria-label={routeListWords.title}>
        {scene.links.map((drawn) => (
          <RouteRow
            key={drawn.link.id}
            index={scene.index}
            drawn={drawn}
            isSelected={selection?.kind === 'link' && selection.id === drawn.link.id}
          />
        ))}
      </ul>
    </>
  )
}
