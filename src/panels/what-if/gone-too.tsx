import { causeId, type TimedEffect } from '@/model/chain-index'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { say } from '@/words/say'
import { whatIfSheetWords } from '@/words/what-if-sheet'
import styles from './what-if.module.css'

interface Gone {
  readonly id: string
  readonly title: string
  /** The event they lean on. */
  readonly leansOn: string
  /** Links they acted on, each once. */
  readonly links: readonly string[]
}

function goneOf(scene: Scene, leaning: readonly TimedEffect[]): Gone[] {
  const { links, events } = scene.index
  return [...new Set(leaning.map(({ cause }) => cause))].map((cause) => {
    const effects = leaning.filter((timed) => timed.cause === cause).map(({ effect }) => effect)
    const needed = effects.flatMap(({ needs }) => events.get(needs ?? '')?.event.title ?? [])
    const titles = effects.flatMap(({ link }) => links.get(link)?.title ?? [])
    return {
      id: causeId(cause),
      title: say(cause.kind === 'event' ? cause.event.title : cause.lever.title),
      leansOn: needed[0] ? say(needed[0]) : '',
      links: [...new Set(titles.map(say))],
    }
  })
}

/** Effects of events that are still on, and that fell with an event they lean on. */
export function GoneToo({ scene }: { readonly scene: Scene }) {
  const words = whatIfSheetWords.goneToo
  const leaning = scene.whatIf?.leaning ?? []
  if (leaning.length === 0) return null
  return (
    <section aria-labelledby="gone-too">
      <h3 id="gone-too" className={styles.heading}>
        {words.title}
      </h3>
      <p className={styles.quiet}>{words.explanation}</p>
      <ul className={styles.plain} aria-label={words.title}>
        {goneOf(scene, leaning).map(({ id, title, leansOn, links }) => (
          <li key={id} className={styles.gone}>
            <button
              type="button"
              className={styles.textButton}
              onClick={() => select({ kind: 'event', id })}
            >
              {title}
            </button>{' '}
            <span className={styles.quiet}>{words.effects(links, leansOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
