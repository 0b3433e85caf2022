import { toDay } from '@/model/day'
import type { Lever } from '@/model/schema/history'
import { changeWords } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { evidenceWords } from '@/report/voice-words'
import type { Scene } from '@/scene/scene'
import { setLeverOn } from '@/store/view-store'
import { Sentence } from '@/ui/sentence'
import { Switch } from '@/ui/switch'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { whatIfSheetWords } from '@/words/what-if-sheet'
import { SourceList } from '../inspector/source-list'
import styles from './what-if.module.css'

/** What pulling a lever is expected to do, by whom, and how strong the evidence is. */
function Expectations({ scene, lever }: { readonly scene: Scene; readonly lever: Lever }) {
  const { index } = scene
  const words = whatIfSheetWords.levers
  return (
    <details className={styles.more}>
      <summary>{words.more}</summary>
      <p>{say(lever.summary)}</p>
      <ul className={styles.plain} aria-label={words.effects}>
        {lever.effects.map((effect) => {
          const link = index.links.get(effect.link)
          if (!link) return null
          const change = changeWords(index, link, effect.change)
          const source = words.source(
            speakerWords(index, effect),
            evidenceWords(index, effect),
            dayWords(toDay(effect.onset)),
          )
          return (
            <li key={`${effect.link} ${effect.voice}`}>
              <Sentence
                text={words.expectation}
                parts={{
                  effect: <strong>{words.effect(say(link.title), change)}</strong>,
                  mechanism: say(effect.mechanism),
                  source: <span className={styles.quiet}>{source}</span>,
                }}
              />
            </li>
          )
        })}
      </ul>
      <SourceList ids={lever.sources} />
    </details>
  )
}

function LeverRow({ scene, lever }: { readonly scene: Scene; readonly lever: Lever }) {
  const isOn = scene.view.on.includes(lever.id)
  const title = say(lever.title)
  const holder = say(lever.holder)
  return (
    <li className={styles.lever} data-on={isOn || undefined}>
      <div className={styles.leverHead}>
        <p>
          <strong>{title}</strong>
          <br />
          <span className={styles.quiet}>
            {isOn ? whatIfSheetWords.levers.imaginedHolder(holder) : holder}
          </span>
        </p>
        <Switch label={title} isOn={isOn} onChange={(next) => setLeverOn(lever.id, next)} />
      </div>
      <p className={styles.caveat}>{say(lever.caveat)}</p>
      <p className={styles.quiet}>{say(lever.status)}</p>
      <Expectations scene={scene} lever={lever} />
    </li>
  )
}

/** Policies named as possible but not pulled, each with its caveat and what became of it. */
export function LeverList({ scene }: { readonly scene: Scene }) {
  const words = whatIfSheetWords.levers
  return (
    <section aria-labelledby="levers">
      <h3 id="levers" className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.quiet}>{words.caution}</p>
      <ul className={styles.plain} aria-label={words.title}>
        {scene.index.chain.levers.map((lever) => (
          <LeverRow key={lever.id} scene={scene} lever={lever} />
        ))}
      </ul>
    </section>
  )
}
