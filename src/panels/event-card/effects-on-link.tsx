import { type Day, toDay } from '@/model/day'
import type { Effect } from '@/model/schema/effect'
import type { Link } from '@/model/schema/network'
import { eventChangeWords } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { evidenceWords } from '@/report/voice-words'
import type { EventChange } from '@/scene/event-changes'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { dayWords } from '@/words/dates'
import { eventEffectWords } from '@/words/event-effects'
import { say } from '@/words/say'
import { Swatch } from '../inspector/swatch'
import { EffectTold } from './effect-told'
import styles from './event-card.module.css'

interface VoiceProps {
  readonly scene: Scene
  readonly link: Link
  readonly effect: Effect
  readonly eventDay: Day
}

/** One voice on what the event did: what it says, how, who says so, how strong the evidence is. */
function EffectByVoice({ scene, link, effect, eventDay }: VoiceProps) {
  const onset = toDay(effect.onset)
  const speaker = speakerWords(scene.index, effect)
  const evidence = evidenceWords(scene.index, effect)
  const tookOver = effect.shiftsTo && scene.index.links.get(effect.shiftsTo.link)
  return (
    <div className={styles.voice}>
      {/* First, so that the level below is read as theirs: the one above it is what all of them come to. */}
      <p className={styles.quiet}>
        {onset > eventDay
          ? eventEffectWords.saidByFrom(speaker, evidence, dayWords(onset))
          : eventEffectWords.saidBy(speaker, evidence)}
      </p>
      <EffectTold index={scene.index} link={link} effect={effect} className={styles.change} />
      {effect.shiftsTo && tookOver && (
        <p className={styles.shift}>
          {eventEffectWords.tookOver(say(tookOver.title), say(effect.shiftsTo.lag))}
        </p>
      )}
    </div>
  )
}

interface EffectsOnLinkProps {
  readonly scene: Scene
  readonly link: Link
  readonly effects: readonly Effect[]
  /** What all voices counted come to, as the map shows it. */
  readonly changes: readonly EventChange[]
  readonly eventDay: Day
}

/** What one event is described to have done to one link: all told, and each voice by itself. */
export function EffectsOnLink({ scene, link, effects, changes, eventDay }: EffectsOnLinkProps) {
  const levels = changes.filter(({ part }) => part !== 'presses')
  return (
    <li className={styles.effect}>
      <Swatch index={scene.index} commodity={link.commodity} lengthPx={14} />
      <div>
        <button
          type="button"
          className={styles.linkButton}
          onClick={() => select({ kind: 'link', id: link.id })}
        >
          {say(link.title)}
        </button>
        {levels.map((change) => (
          <p key={change.onset} className={styles.level}>
            {eventChangeWords(scene.index, change)}
          </p>
        ))}
        {effects.map((effect) => (
          <EffectByVoice
            key={`${effect.voice} ${effect.onset} ${effect.mechanism.en}`}
            scene={scene}
            link={link}
            effect={effect}
            eventDay={eventDay}
          />
        ))}
      </div>
    </li>
  )
}
