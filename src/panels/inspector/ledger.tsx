import type { LinkState } from '@/model/fold'
import type { LedgerEntry } from '@/model/ledger'
import type { Link } from '@/model/schema/network'
import type { Scene } from '@/scene/scene'
import { changeWords, dayWords, evidenceWords, levelWord, say } from '@/scene/words'
import { select } from '@/store/view-store'
import styles from './inspector.module.css'
import { SourceList } from './source-list'

interface LedgerProps {
  readonly scene: Scene
  readonly link: Link
  readonly state: LinkState
}

function causeOf({ timed: { cause } }: LedgerEntry) {
  return cause.kind === 'event'
    ? { title: cause.event.title, open: () => select({ kind: 'event', id: cause.event.id }) }
    : { title: cause.lever.title, open: null }
}

function LedgerRow({
  scene,
  link,
  entry,
}: Omit<LedgerProps, 'state'> & { readonly entry: LedgerEntry }) {
  const { effect, onset, until } = entry.timed
  const cause = causeOf(entry)
  return (
    <li className={styles.entry}>
      <p className={styles.onset}>
        {dayWords(onset)}
        {until !== null && <span> to {dayWords(until - 1)}</span>}
      </p>
      <div>
        <p className={styles.entryHead}>
          {cause.open ? (
            <button type="button" className={styles.textButton} onClick={cause.open}>
              {say(cause.title)}
            </button>
          ) : (
            `${say(cause.title)} (imagined)`
          )}
        </p>
        <p>
          <strong>{changeWords(scene.index, link.commodity, effect.change, entry)}</strong>
          {'. '}
          {say(effect.mechanism)}
        </p>
        {effect.basis && <p className={styles.quiet}>Basis: {say(effect.basis)}</p>}
        <p className={styles.quiet}>
          {say(effect.saidBy)} · {evidenceWords(effect.evidence)}
        </p>
        <SourceList ids={effect.sources} />
      </div>
    </li>
  )
}

/** Every effect that acts on a link on the day, in order, with the level before and after it. */
export function Ledger({ scene, link, state }: LedgerProps) {
  const { opening, ledger } = state
  return (
    <ol className={styles.ledger} aria-label="Ledger">
      {opening && opening.level !== 'not-described' && (
        <li className={styles.entry}>
          <p className={styles.onset}>at the start</p>
          <div>
            <p className={styles.entryHead}>
              {levelWord(scene.index, link.commodity, opening.level)}
            </p>
            <p className={styles.quiet}>Basis: {say(opening.basis)}</p>
            <SourceList ids={opening.sources} />
          </div>
        </li>
      )}
      {ledger.map((entry) => (
        <LedgerRow
          key={`${entry.timed.onset} ${entry.timed.effect.mechanism.en}`}
          scene={scene}
          link={link}
          entry={entry}
        />
      ))}
    </ol>
  )
}
