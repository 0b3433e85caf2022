import { useId } from 'react'
import { causeId, type TimedEffect } from '@/model/chain-index'
import type { LinkState } from '@/model/fold'
import { type LedgerRun, levelsOf, runsOf } from '@/model/ledger'
import type { Effect, Level } from '@/model/schema/effect'
import type { Link } from '@/model/schema/network'
import { actedWords } from '@/report/event-words'
import { kindWords, linkLevelWord } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { evidenceWords } from '@/report/voice-words'
import type { Scene } from '@/scene/scene'
import { select } from '@/store/view-store'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { eventEffectWords } from '@/words/event-effects'
import { ledgerWords } from '@/words/ledger'
import { say } from '@/words/say'
import { EffectTold } from '../event-card/effect-told'
import { Term } from '../parts/term'
import styles from './inspector.module.css'
import { SourceList } from './source-list'

interface LedgerProps {
  readonly scene: Scene
  readonly link: Link
  readonly state: LinkState
}

/** What a run of the ledger belongs to, in words, and a way to it where it has one. */
function causeOf({ cause }: TimedEffect) {
  return cause.kind === 'event'
    ? {
        title: say(cause.event.title),
        kind: kindWords(cause.event.kind),
        open: () => select({ kind: 'event', id: cause.event.id }),
      }
    : { title: say(cause.lever.title), kind: ledgerWords.imagined, open: null }
}

/** What one voice says of it. */
function LedgerVoice({ scene, link, effect }: Omit<LedgerProps, 'state'> & { effect: Effect }) {
  return (
    <>
      {/* First, so that the level below is read as theirs. */}
      <p className={styles.quiet}>
        {eventEffectWords.saidBy(
          speakerWords(scene.index, effect),
          evidenceWords(scene.index, effect),
        )}
      </p>
      <EffectTold index={scene.index} link={link} effect={effect} className={styles.change} />
      {effect.basis && <p className={styles.quiet}>{ledgerWords.whyLevel(say(effect.basis))}</p>}
      <SourceList ids={effect.sources} />
    </>
  )
}

function LedgerRow({ scene, link, run }: Omit<LedgerProps, 'state'> & { readonly run: LedgerRun }) {
  const cause = causeOf(run[0].timed)
  const { before, after } = levelsOf(run)
  const word = (level: Level) => linkLevelWord(scene.index, link, level)
  return (
    <li className={styles.entry}>
      <p className={styles.onset}>{actedWords(scene.index, run[0].timed)}</p>
      <div>
        <p className={styles.entryHead}>
          {cause.open ? (
            <button type="button" className={styles.textButton} onClick={cause.open}>
              {cause.title}
            </button>
          ) : (
            cause.title
          )}
        </p>
        <p className={styles.quiet}>
          {cause.kind}
          {before !== after && (
            <strong className={styles.levels}>
              {' '}
              {eventEffectWords.moves(word(before), word(after))}
            </strong>
          )}
        </p>
        {run.map(({ timed: { effect } }) => (
          <LedgerVoice
            key={`${effect.voice} ${effect.mechanism.en}`}
            scene={scene}
            link={link}
            effect={effect}
          />
        ))}
      </div>
    </li>
  )
}

/** Every effect that acts on a link on the day, in order, with the level before and after it. */
export function Ledger({ scene, link, state }: LedgerProps) {
  const { opening, ledger } = state
  const id = useId()
  const hasOpening = opening !== null && opening.level !== 'not-described'
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {ledgerWords.heading}
      </h3>
      <p className={styles.quiet}>
        {ledger.length === 0 && !hasOpening ? (
          ledgerWords.none
        ) : (
          <Sentence
            text={ledgerWords.each}
            parts={{ evidence: <Term id="evidence">{ledgerWords.evidence}</Term> }}
          />
        )}
      </p>
      <ol className={styles.ledger} aria-labelledby={id}>
        {hasOpening && (
          <li className={styles.entry}>
            <p className={styles.onset}>
              {ledgerWords.atStart(dayWords(scene.index.spanFrom, 'year'))}
            </p>
            <div>
              <p className={styles.entryHead}>{linkLevelWord(scene.index, link, opening.level)}</p>
              <p className={styles.quiet}>{ledgerWords.whyLevel(say(opening.basis))}</p>
              <SourceList ids={opening.sources} />
            </div>
          </li>
        )}
        {runsOf(ledger).map((run) => (
          <LedgerRow
            key={`${causeId(run[0].timed.cause)} ${run[0].timed.onset}`}
            scene={scene}
            link={link}
            run={run}
          />
        ))}
      </ol>
    </section>
  )
}
