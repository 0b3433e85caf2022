import type { TimedEvent } from '@/model/chain-index'
import { calendarDate } from '@/model/day'
import { groupedBy } from '@/model/grouped'
import type { Text } from '@/model/schema/primitives'
import { claimsHeading } from '@/report/claims/claims-of-essays'
import { Sentence } from '@/ui/sentence'
import { claimsPath } from '@/url/page-path'
import { dayInYearWords, dayWords, monthWords } from '@/words/dates'
import { frontPageWords } from '@/words/front-page'
import { say } from '@/words/say'
import { hasOwnEnd } from '@/words/sentence'
import { useHere } from './here'
import type { Page } from './page'
import { RecordLink } from './parts/record-link'
import { RouteList } from './parts/route-list'
import { Title } from './parts/title'

const tellingOf = ({ title }: { readonly title: Text }) =>
  hasOwnEnd(say(title)) ? frontPageWords.storyAsked : frontPageWords.story

/** The first story tells the argument: each of its steps in a line. */
function Argument() {
  const [story, ...others] = useHere().book.stories
  if (!story) return null
  return (
    <>
      <section aria-labelledby="argument">
        <h2 id="argument">{frontPageWords.argument}</h2>
        <p>{say(story.summary)}</p>
        <ol>
          {story.steps.map((step) => (
            <li key={step.id}>
              <Sentence
                text={tellingOf(step)}
                parts={{
                  title: (
                    <RecordLink kind="story" id={`${story.id}/${step.id}`}>
                      {say(step.title)}
                    </RecordLink>
                  ),
                  text: say(step.caption),
                }}
              />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="stories">
        <h2 id="stories">{frontPageWords.stories}</h2>
        <ul>
          {[story, ...others].map((each) => (
            <li key={each.id}>
              <Sentence
                text={tellingOf(each)}
                parts={{
                  title: <RecordLink kind="story" id={each.id} />,
                  text: say(each.summary),
                }}
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** An event under its year: when in it, where that is known. */
function DatedEvent({ event, day, precision }: TimedEvent) {
  const link = <RecordLink kind="event" id={event.id} />
  if (precision === 'year') return link
  const date = precision === 'month' ? monthWords(day) : dayInYearWords(day)
  return <Sentence text={frontPageWords.event} parts={{ date, event: link }} />
}

/** Every event under its year. */
function Events() {
  const { timeline } = useHere().book.index
  const years = groupedBy(timeline, ({ day }) => calendarDate(day).year)
  return (
    <section aria-labelledby="events">
      <h2 id="events">{frontPageWords.eventsByYear(timeline.length)}</h2>
      {years.map(([year, events]) => (
        <div key={year}>
          <h3>{year}</h3>
          <ul>
            {events.map((timed) => (
              <li key={timed.event.id}>
                <DatedEvent {...timed} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface InlineListProps {
  readonly id: string
  readonly title: string
  readonly kind: 'place' | 'group' | 'lever'
  readonly ids: readonly string[]
}

function InlineList({ id, title, kind, ids }: InlineListProps) {
  if (ids.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="inline">
        {ids.map((each) => (
          <li key={each}>
            <RecordLink kind={kind} id={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

/** The whole product on one page of text: the argument, the stories, the routes, the events by year. */
function FrontPage() {
  const { book, up, otherChains } = useHere()
  const { chain, verifiedUntil } = book.index
  return (
    <>
      <Title over={say(chain.title)} title={say(chain.subtitle)} />
      <noscript>
        <p className="quiet">{frontPageWords.noState}</p>
      </noscript>
      <p>{frontPageWords.about(chain.events.length)}</p>
      <Argument />
      <section aria-labelledby="routes">
        <h2 id="routes">{frontPageWords.routesOn(dayWords(verifiedUntil - 1))}</h2>
        <RouteList links={book.today} />
      </section>
      <Events />
      {chain.claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">{claimsHeading(book.index)}</h2>
          <p>
            <Sentence
              text={frontPageWords.aboutClaims}
              parts={{
                claims: (
                  <a href={`${up}${claimsPath(book.index.param)}`}>
                    {frontPageWords.allClaims(chain.claims.length)}
                  </a>
                ),
              }}
            />
          </p>
        </section>
      )}
      <InlineList
        id="levers"
        title={frontPageWords.policies}
        kind="lever"
        ids={idsOf(chain.levers)}
      />
      <InlineList
        id="places"
        title={frontPageWords.places}
        kind="place"
        ids={idsOf(chain.places)}
      />
      <InlineList
        id="groups"
        title={frontPageWords.groups}
        kind="group"
        ids={idsOf(chain.groups)}
      />
      {otherChains.length > 0 && (
        <section aria-labelledby="chains">
          <h2 id="chains">{frontPageWords.otherChains}</h2>
          <ul>
            {otherChains.map(({ title, path }) => (
              <li key={path}>
                <a href={`${up}${path}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

export function frontPage(): Page {
  return { body: <FrontPage />, cited: [], subject: { kind: 'dataset' } }
}
