import { toDay } from '@/model/day'
import type { Lever } from '@/model/schema/history'
import type { Scene } from '@/scene/scene'
import { evidenceWords } from '@/scene/voice-words'
import { changeWords } from '@/scene/words'
import { setLeverOn } from '@/store/view-store'
import { Switch } from '@/ui/switch'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { SourceList } from '../inspector/source-list'
import styles from './what-if.module.css'

/** What pulling a lever is expected to do, by whom, and how strong the evidence is. */
function Expectations({ scene, lever }: { readonly scene: Scene; readonly lever: Lever }) {
  return (
    <details className={styles.more}>
      <summary>What it is, and who expects what</summary>
      <p>{say(lever.summary)}</p>
      <ul className={styles.plain} aria-label="Expected effects">
        {lever.effects.map((effect) => {
          const link = scene.index.links.get(effect.link)
          if (!link) return null
          return (
            <li key={`${effect.link} ${effect.voice}`}>
              <strong>
                {say(link.title)}: {changeWords(scene.index, link, effect.change)}
              </strong>
              {'. '}
              {say(effect.mechanism)}{' '}
              <span className={styles.quiet}>
                {say(effect.saidBy)} · {evidenceWords(scene.index, effect)} · from{' '}
                {dayWords(toDay(effect.onset))}
              </span>
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
  return (
    <li className={styles.lever} data-on={isOn || undefined}>
      <div className={styles.leverHead}>
        <p>
          <strong>{title}</strong>
          <br />
          <span className={styles.quiet}>
            {say(lever.holder)}
            {isOn && ' · imagined'}
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
  return (
    <section aria-labelledby="levers">
      <h3 id="levers" className={styles.heading}>
        Possible policies that nobody has put in place, or only in part
      </h3>
      <p className={styles.quiet}>
        Imagined. What each would do is what the people named expect, not a finding.
      </p>
      <ul className={styles.plain} aria-label="Possible policies">
        {scene.index.chain.levers.map((lever) => (
          <LeverRow key={lever.id} scene={scene} lever={lever} />
        ))}
      </ul>
    </section>
  )
}
