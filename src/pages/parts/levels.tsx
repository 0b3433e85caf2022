import type { ChainIndex } from '@/model/chain-index'
import { ACTUAL, voicesOf } from '@/model/choices'
import type { LinkState } from '@/model/fold'
import { historyOf, type LevelRow, levelRows, segmentAt } from '@/model/history'
import type { Link } from '@/model/schema/network'
import { linkStateWords } from '@/scene/link-state-words'
import { voicesWords } from '@/scene/voice-words'
import { linkLevelWord, sinceWords, startWords } from '@/scene/words'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { useHere } from '../here'
import { RecordLink } from './record-link'
import { Cites } from './sources'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Its state on the last day that was verified: in all voices, and in those of each essay and of officials alone. */
export function LevelNow({ link }: { readonly link: Link }) {
  const { index } = useHere().book
  const day = index.verifiedUntil - 1
  const history = historyOf(index, link, ACTUAL)
  const segment = segmentAt(history, day)
  const state = history.stateOf(segment)
  const alone = voicesOf(index.chain).filter((by) => by !== 'all')
  const others = alone.map((by) => {
    const other = historyOf(index, link, { ...ACTUAL, by })
    const { level } = other.stateOf(segmentAt(other, day))
    return `${voicesWords(index, by)}: ${linkLevelWord(index, link, level)}`
  })
  return (
    <>
      <p className="level">
        On {dayWords(day)}, all sources counted:{' '}
        {linkStateWords(index, { link, state, since: history.sinceOf(segment) })}.
      </p>
      <p className="quiet">Counting {others.join('; ')}.</p>
    </>
  )
}

/** How long a level stood, in words. */
function stretchWords(index: ChainIndex, { from, to }: LevelRow, cause: LinkState['cause']) {
  const since = sinceWords(index, from, cause)
  return to === index.spanTo ? `since ${since}` : `${since} to ${dayWords(to - 1)}`
}

/** Its levels over the whole span, each with what set it and why. */
export function LevelHistory({ link }: { readonly link: Link }) {
  const { index } = useHere().book
  const history = historyOf(index, link, ACTUAL)
  const rows = levelRows(history).filter(({ level }) => level !== 'not-described')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">Its level over time</h2>
      <p className="quiet">
        A level is a rank by the wording of sources, never an amount. All sources counted.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Level</th>
            <th scope="col">Because of</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { opening, cause } = history.stateOf(segmentAt(history, row.from))
            const effect = cause?.timed.effect
            const basis = !cause && opening?.basis
            return (
              <tr key={row.from}>
                <td>{stretchWords(index, row, cause)}</td>
                <td>{capital(linkLevelWord(index, link, row.level))}</td>
                <td>
                  {cause ? (
                    <RecordLink kind={cause.timed.cause.kind} id={row.cause} />
                  ) : (
                    `so ${row.from <= index.spanFrom ? 'from' : 'again, as at'} ${startWords(index)}`
                  )}
                  {basis && <>: {say(basis)}</>}
                  <Cites ids={effect?.sources ?? opening?.sources ?? []} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
