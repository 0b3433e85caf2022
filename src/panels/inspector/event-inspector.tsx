import { noEffectWords } from '@/report/event-words'
import type { Scene } from '@/scene/scene'
import { setDay } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Sentence } from '@/ui/sentence'
import { inspectorWords } from '@/words/inspector'
import { say } from '@/words/say'
import { EventBody, EventHead } from '../event-card/event-body'
import { Term } from '../parts/term'
import { LateChangedLine } from '../versions/late-changed-line'
import type { OpenChanges } from '../versions/use-changes-sheet'
import { ClaimList } from './claim-list'
import styles from './inspector.module.css'
import { SourceList } from './source-list'

/** What a record that versions change is shown with. */
export interface RecordInspectorProps {
  readonly scene: Scene
  readonly id: string
  readonly onOpenChanges: OpenChanges
}

/** One event in full: when, what, each described effect, the claims that rest on it, sources. */
export function EventInspector({ scene, id, onOpenChanges }: RecordInspectorProps) {
  const event = scene.events.find((candidate) => candidate.event.id === id)
  if (!event) return null
  const { index } = scene
  const { status, weakSources } = event.event
  const noEffect = noEffectWords(event.event)
  const isOnAxis = event.day >= index.spanFrom && event.day < index.spanTo
  return (
    <>
      <EventHead event={event} />
      <h2 className={styles.title}>{say(event.event.title)}</h2>
      <LateChangedLine index={index} kind="event" id={id} onOpen={onOpenChanges} />
      <EventBody scene={scene} event={event} />
      {noEffect && <p className={styles.quiet}>{noEffect}</p>}
      {status === 'unconfirmed' && (
        <p className={styles.quiet}>
          <Sentence
            text={inspectorWords.unconfirmed}
            parts={{ notVerified: <Term id="not-verified" /> }}
          />
        </p>
      )}
      {weakSources && <p className={styles.quiet}>{say(weakSources)}</p>}
      {isOnAxis && event.day !== scene.day && (
        <p>
          <Button onClick={() => setDay(event.day, 'push')}>{inspectorWords.goToDay}</Button>
        </p>
      )}
      <ClaimList scene={scene} about={`event:${id}`} />
      <SourceList
        ids={[...event.event.sources, ...event.event.effects.flatMap((effect) => effect.sources)]}
      />
    </>
  )
}
