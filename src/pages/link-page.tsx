import { causeId, type TimedEffect } from '@/model/chain-index'
import { groupedBy } from '@/model/grouped'
import { isRelation } from '@/model/relation'
import type { Link } from '@/model/schema/network'
import { actedWords } from '@/report/event-words'
import { modesWords } from '@/report/network-words'
import { changeWords, commodityName, eventChangeWords, kindWords } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { TERMS } from '@/report/terms'
import { beyondWords } from '@/report/voice-words'
import { Sentence } from '@/ui/sentence'
import { clauses, labelled } from '@/words/joined'
import { inSentence } from '@/words/letter-case'
import { recordPageWords } from '@/words/record-pages'
import { say } from '@/words/say'
import type { Book } from './book'
import { useHere } from './here'
import type { Page } from './page'
import { Caution } from './parts/caution'
import { Claims, sourcesOfClaims } from './parts/claims'
import { LevelHistory, LevelNow } from './parts/levels'
import { RecordLink } from './parts/record-link'
import { Cites } from './parts/sources'
import { Title } from './parts/title'
import { Voice } from './parts/voice'

/** Effects of one cause that set in on one day, in the order of the fold. */
type Run = readonly [TimedEffect, ...TimedEffect[]]

function runsOn(book: Book, link: Link): Run[] {
  const effects = book.index.effects.get(link.id) ?? []
  const runs = groupedBy(effects, ({ cause, onset }) => `${causeId(cause)} ${onset}`)
  return runs.map(([, run]) => run)
}

/** Of more, those that change no level are told in a line: a page is read on slow lines too. */
const TOLD_WHOLE = 24

/** Whether an entry sets a level, or moves it, in some voice. */
const setsLevel = (run: Run) => run.some(({ effect }) => 'to' in effect.change)

const isEvent = ([{ cause }]: Run) => cause.kind === 'event'

/** Which of what acted on a link is told whole on its page; each event tells the rest on its own. */
function toldWhole(runs: readonly Run[]): (run: Run) => boolean {
  const isShort = runs.filter(isEvent).length <= TOLD_WHOLE
  return (run) => isShort || !isEvent(run) || setsLevel(run)
}

/** An entry in a line: what is said, who says so, and where it is told whole. */
function RunLine({ link, run }: { readonly link: Link; readonly run: Run }) {
  const { index } = useHere().book
  const [timed] = run
  const { cause } = timed
  const isCounted = cause.kind === 'event' && cause.event.status === 'verified'
  const { entryInLine, entryInLineNotCounted } = recordPageWords.route
  const said = run.map(({ effect }) =>
    recordPageWords.route.saidBy(
      changeWords(index, link, effect.change),
      speakerWords(index, effect),
    ),
  )
  return (
    <li>
      <Sentence
        text={isCounted ? entryInLine : entryInLineNotCounted}
        parts={{
          date: actedWords(index, timed),
          cause: <RecordLink kind={cause.kind} id={causeId(cause)} />,
          said: clauses([...new Set(said)]),
        }}
      />
    </li>
  )
}

/** What kind of thing acted, and whether it counts. */
function causeWords(cause: TimedEffect['cause']): string {
  const words = recordPageWords.route
  if (cause.kind === 'lever') return words.imagined
  const kind = kindWords(cause.event.kind)
  return cause.event.status === 'verified' ? kind : words.notCounted(kind)
}

function RunEntry({ link, run }: { readonly link: Link; readonly run: Run }) {
  const { book } = useHere()
  const [timed] = run
  const { cause, onset } = timed
  const event = cause.kind === 'event' ? book.index.events.get(cause.event.id) : undefined
  const changes = event ? book.changesOf(event) : []
  const change = changes.find((each) => each.link.id === link.id && each.onset === onset)
  return (
    <li>
      <h3>
        <Sentence
          text={recordPageWords.route.entry}
          parts={{
            date: actedWords(book.index, timed),
            cause: <RecordLink kind={cause.kind} id={causeId(cause)} />,
          }}
        />{' '}
        <small>{causeWords(cause)}</small>
      </h3>
      {change && change.part !== 'presses' && (
        <p className="level">{eventChangeWords(book.index, change)}</p>
      )}
      <ul>
        {run.map(({ effect }) => (
          <Voice
            key={`${effect.voice} ${effect.mechanism.en}`}
            link={link}
            effect={effect}
            day={null}
          />
        ))}
      </ul>
    </li>
  )
}

/** One link in full: its state, its levels over time, all that acted on it, the claims about it. */
function LinkPage({ link }: { readonly link: Link }) {
  const { book } = useHere()
  const { index } = book
  const commodity = commodityName(index, link.commodity)
  const runs = runsOn(book, link)
  const events = runs.filter(([{ cause }]) => cause.kind === 'event')
  const levers = runs.filter(([{ cause }]) => cause.kind === 'lever')
  const isWhole = toldWhole(runs)
  const modes = modesWords(link)
  const words = recordPageWords.route
  return (
    <>
      <Title
        over={`${isRelation(index, link.commodity) ? commodity : words.of(inSentence(commodity))}${beyondWords(index, link)}`}
        title={say(link.title)}
        under={
          <Sentence
            text={link.directed ? words.fromTo : words.between}
            parts={{
              from: <RecordLink kind="place" id={link.from} />,
              to: <RecordLink kind="place" id={link.to} />,
            }}
          />
        }
      />
      <LevelNow link={link} />
      <p>
        {say(link.summary)}
        <Cites ids={link.sources} />
      </p>
      {modes && <p>{modes}</p>}
      {link.caveat && <Caution text={say(link.caveat)} />}
      <LevelHistory link={link} />
      {events.length > 0 && (
        <section aria-labelledby="acted">
          <h2 id="acted">{words.acted}</h2>
          {/* Why fewer are counted above than stand here. */}
          <p className="quiet">{labelled(TERMS.measure.name, TERMS.measure.sentence)}</p>
          {!events.every(isWhole) && <p className="quiet">{words.actedInShort}</p>}
          <ol className="plain">
            {events.map((run) => {
              const Entry = isWhole(run) ? RunEntry : RunLine
              return (
                <Entry key={`${causeId(run[0].cause)} ${run[0].onset}`} link={link} run={run} />
              )
            })}
          </ol>
        </section>
      )}
      {levers.length > 0 && (
        <section aria-labelledby="could">
          <h2 id="could">{words.couldAct}</h2>
          <p className="quiet">{words.couldActAbout}</p>
          <ol className="plain">
            {levers.map((run) => (
              <RunEntry key={`${causeId(run[0].cause)} ${run[0].onset}`} link={link} run={run} />
            ))}
          </ol>
        </section>
      )}
      <Claims about={`link:${link.id}`} />
    </>
  )
}

/** The page of a link, with the ids of the sources that it rests on. */
export function linkPage(book: Book, link: Link): Page {
  const runs = runsOn(book, link)
  const effects = runs.filter(toldWhole(runs)).flat()
  return {
    body: <LinkPage link={link} />,
    cited: [
      ...link.sources,
      ...link.opening.flatMap(({ sources }) => sources),
      ...effects.flatMap(({ effect }) => effect.sources),
      ...sourcesOfClaims(book, `link:${link.id}`),
    ],
    subject: { kind: 'work' },
  }
}
