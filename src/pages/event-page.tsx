import type { TimedEvent } from '@/model/chain-index'
import { groupedBy } from '@/model/grouped'
import type { Effect } from '@/model/schema/effect'
import { eventStatusWords, eventWhenWords, noEffectWords } from '@/report/event-words'
import { actorWords, eventChangeWords, kindWords } from '@/report/record-words'
import type { EventChange } from '@/scene/event-changes'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { eventFactsWords } from '@/words/event-facts'
import { facts, furtherFact, labelled } from '@/words/joined'
import { pageFrameWords } from '@/words/page-frame'
import { recordPageWords } from '@/words/record-pages'
import { say } from '@/words/say'
import type { Book } from './book'
import { useHere } from './here'
import type { Page } from './page'
import { Claims, sourcesOfClaims } from './parts/claims'
import { Neighbours } from './parts/neighbours'
import { RecordLink } from './parts/record-link'
import { Cites } from './parts/sources'
import { Title } from './parts/title'
import { Voice } from './parts/voice'

interface OnLinkProps {
  readonly timed: TimedEvent
  readonly linkId: string
  readonly effects: readonly Effect[]
  readonly changes: readonly EventChange[]
}

/** What an event is described to have done to one link: all told, and each voice by itself. */
function OnLink({ timed, linkId, effects, changes }: OnLinkProps) {
  const { index } = useHere().book
  const link = index.links.get(linkId)
  if (!link) return null
  return (
    <>
      <h3>
        <RecordLink kind="link" id={linkId} />
      </h3>
      {changes
        .filter(({ part }) => part !== 'presses')
        .map((change) => (
          <p key={change.onset} className="level">
            {eventChangeWords(index, change)}
          </p>
        ))}
      <ul>
        {effects.map((effect) => (
          <Voice
            key={`${effect.voice} ${effect.onset} ${effect.mechanism.en}`}
            link={link}
            effect={effect}
            day={timed.day}
          />
        ))}
      </ul>
    </>
  )
}

/** An event as a link, and when it was. */
function DatedEvent({ event, day, precision }: TimedEvent) {
  return (
    <Sentence
      text={pageFrameWords.eventOn}
      parts={{
        event: <RecordLink kind="event" id={event.id} />,
        date: dayWords(day, precision),
      }}
    />
  )
}

/** One event in full: when, what, each described effect, the claims that rest on it, sources. */
function EventPage({ timed }: { readonly timed: TimedEvent }) {
  const { book } = useHere()
  const { event } = timed
  const { kind, actors, status, outcome, note, weakSources, effects } = event
  const changes = book.changesOf(timed)
  const { timeline } = book.index
  const place = timeline.indexOf(timed)
  const [before, after] = [timeline[place - 1], timeline[place + 1]]
  const noEffect = noEffectWords(event)
  const notVerified = eventStatusWords(status)
  return (
    <>
      <Title
        over={facts([kindWords(kind), ...actors.map((actor) => actorWords(book.index, actor))])}
        title={say(event.title)}
        under={
          <>
            <time dateTime={event.date}>{eventWhenWords(timed)}</time>
            {notVerified && furtherFact(notVerified)}
          </>
        }
      />
      <p>
        {say(event.summary)}
        <Cites ids={event.sources} />
      </p>
      {outcome && <p>{labelled(eventFactsWords.outcome, say(outcome))}</p>}
      {note && <p className="quiet">{say(note)}</p>}
      {weakSources && <p className="quiet">{say(weakSources)}</p>}
      {status === 'unconfirmed' && <p className="quiet">{recordPageWords.event.notVerified}</p>}
      {noEffect && <p>{noEffect}</p>}
      {effects.length > 0 && (
        <section aria-labelledby="effects">
          <h2 id="effects">{recordPageWords.event.done}</h2>
          {groupedBy(effects, ({ link }) => link).map(([linkId, group]) => (
            <OnLink
              key={linkId}
              timed={timed}
              linkId={linkId}
              effects={group}
              changes={changes.filter(({ link }) => link.id === linkId)}
            />
          ))}
        </section>
      )}
      <Claims about={`event:${event.id}`} />
      <Neighbours
        before={before && <DatedEvent {...before} />}
        after={after && <DatedEvent {...after} />}
      />
    </>
  )
}

/** The page of an event, with the ids of the sources that it rests on. */
export function eventPage(book: Book, timed: TimedEvent): Page {
  const { event } = timed
  return {
    body: <EventPage timed={timed} />,
    cited: [
      ...event.sources,
      ...event.effects.flatMap(({ sources }) => sources),
      ...sourcesOfClaims(book, `event:${event.id}`),
    ],
    subject: { kind: 'work', date: event.date },
  }
}
