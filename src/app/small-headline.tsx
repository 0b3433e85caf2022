import { Effects } from '@/panels/headline/headline'
import { shortKickerWords } from '@/panels/headline/headline-words'
import type { Scene } from '@/scene/scene'
import { setSheet } from '@/store/session-store'
import { Unbroken } from '@/ui/unbroken'
import { eventToldWords } from '@/words/event-told'
import { say } from '@/words/say'
import type { Layout } from './layout'
import styles from './small-headline.module.css'
import { useEventSwipe } from './use-event-swipe'

interface SmallHeadlineProps {
  readonly scene: Scene
  readonly layout: Pick<Layout, 'headPx' | 'effectsPx'>
}

/** What last happened, as a headline between the top of a small screen and its map, and what it did at the map's foot. */
export function SmallHeadline({ scene, layout }: SmallHeadlineProps) {
  const swipe = useEventSwipe(scene)
  const { latest } = scene
  if (layout.headPx === 0) return null
  return (
    <section aria-label={eventToldWords.region}>
      <div className={styles.paper} {...swipe}>
        <p className={styles.kicker}>
          {latest ? shortKickerWords(scene, latest) : eventToldWords.noneYet}
        </p>
        <h2 className={styles.title}>
          <button type="button" onClick={() => setSheet('half')}>
            <Unbroken text={latest ? say(latest.event.title) : eventToldWords.nothingYet} />
          </button>
        </h2>
      </div>
      {layout.effectsPx > 0 && latest?.isOn && (
        <div className={styles.effects} data-holds-whole-lines="">
          <Effects scene={scene} event={latest} isBare />
        </div>
      )}
    </section>
  )
}
