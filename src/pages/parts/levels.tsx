import type { ChainIndex } from '@/model/chain-index'
import { ACTUAL, voicesOf } from '@/model/choices'
import type { LinkState } from '@/model/fold'
import { historyOf, type LevelRow, levelRows, segmentAt } from '@/model/history'
import type { Link } from '@/model/schema/network'
import { capitalised } from '@/report/capitalised'
import { linkStateWords } from '@/report/link-state-words'
import { linkLevelWord, sinceWords } from '@/report/record-words'
import { voicesWords } from '@/report/voice-words'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { clauses, labelled } from '@/words/joined'
import { levelHistoryWords } from '@/words/level-history'
import { say } from '@/words/say'
import { useHere } from '../here'
import { RecordLink } from './record-link'
import { Cites } from './sources'

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
    return labelled(voicesWords(index, by), linkLevelWord(index, link, level))
  })
  return (
    <>
      <p className="level">
        {levelHistoryWords.now(
          dayWords(day),
          linkStateWords(index, { link, state, since: history.sinceOf(segment) }),
        )}
      </p>
      <p className="quiet">{levelHistoryWords.counting(clauses(others))}</p>
    </>
  )
}

/** How long a level stood, in words. */
function intervalWords(index: ChainIndex, { from, to }: LevelRow, cause: LinkState['cause']) {
  const since = sinceWords(index, from, cause)
  return to === index.spanTo
    ? levelHistoryWords.since(since)
    : levelHistoryWords.stretch(since, dayWords(to - 1))
}

/** Why a level stood that no event has set. */
function startWords({ spanFrom }: ChainIndex, { from }: LevelRow): string {
  const year = dayWords(spanFrom, 'year')
  return from <= spanFrom
    ? levelHistoryWords.fromStart(year)
    : levelHistoryWords.againAsAtStart(year)
}

/** Its levels over the whole span, each with what set it and why. */
export function LevelHistory({ link }: { readonly link: Link }) {
  const { index } = useHere().book
  const history = historyOf(index, link, ACTUAL)
  const rows = levelRows(history).filter(({ level }) => level !== 'not-described')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{levelHistoryWords.title}</h2>
      <p className="quiet">{levelHistoryWords.about}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{levelHistoryWords.when}</th>
            <th scope="col">{levelHistoryWords.level}</th>
            <th scope="col">{levelHistoryWords.because}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { opening, cause } = history.stateOf(segmentAt(history, row.from))
            const effect = cause?.timed.effect
            const basis = !cause && opening?.basis
            const because = cause ? (
              <RecordLink kind={cause.timed.cause.kind} id={row.cause} />
            ) : (
              startWords(index, row)
            )
            return (
              <tr key={row.from}>
                <td>{intervalWords(index, row, cause)}</td>
                <td>{capitalised(linkLevelWord(index, link, row.level))}</td>
                <td>
                  {basis ? (
                    <Sentence
                      text={levelHistoryWords.withBasis}
                      parts={{ because, basis: say(basis) }}
                    />
                  ) : (
                    because
                  )}
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
