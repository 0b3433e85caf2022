import { calendarDate } from '@/model/day'
import { groupedBy } from '@/model/grouped'
import { claimsHeading } from '@/scene/claims/claims-of-essays'
import { counted } from '@/scene/words'
import { claimsPath } from '@/url/page-path'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { useHere } from './here'
import type { Page } from './page'
import { RecordLink } from './parts/record-link'
import { RouteList } from './parts/route-list'
import { Title } from './parts/title'

/** The first story tells the argument: each of its steps in a line. */
function Argument() {
  const [story, ...others] = useHere().book.stories
  if (!story) return null
  return (
    <>
      <section aria-labelledby="argument">
        <h2 id="argument">The argument</h2>
        <p>{say(story.summary)}</p>
        <ol>
          {story.steps.map(({ id, title, caption }) => (
            <li key={id}>
              <RecordLink kind="story" id={`${story.id}/${id}`}>
                {say(title)}
              </RecordLink>
              . {say(caption)}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="stories">
        <h2 id="stories">The stories</h2>
        <ul>
          {[story, ...others].map(({ id, summary }) => (
            <li key={id}>
              <RecordLink kind="story" id={id} />. {say(summary)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Every event under its year. */
function Events() {
  const { timeline } = useHere().book.index
  const years = groupedBy(timeline, ({ day }) => calendarDate(day).year)
  return (
    <section aria-labelledby="events">
      <h2 id="events">{counted(timeline.length, 'event', 'events')} by year</h2>
      {years.map(([year, events]) => (
        <div key={year}>
          <h3>{year}</h3>
          <ul>
            {events.map(({ event, day, precision }) => (
              <li key={event.id}>
                {precision !== 'year' && `${dayWords(day, precision).replace(` ${year}`, '')}: `}
                <RecordLink kind="event" id={event.id} />
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
      <p>
        A map of who is described to supply whom, with a time slider of{' '}
        {counted(chain.events.length, 'policy event', 'policy events')} and what each is said to
        have done to each route. Every effect names who says so and how strong the evidence is; no
        source isolates the effect of one policy.
      </p>
      <Argument />
      <section aria-labelledby="routes">
        <h2 id="routes">The routes on {dayWords(verifiedUntil - 1)}</h2>
        <RouteList links={book.today} />
      </section>
      <Events />
      <section aria-labelledby="claims">
        <h2 id="claims">{claimsHeading(book.index)}</h2>
        <p>
          <a href={`${up}${claimsPath(book.index.param)}`}>All {chain.claims.length} claims</a>,
          each with what the record says and who disagrees.
        </p>
      </section>
      <InlineList id="levers" title="Possible policies" kind="lever" ids={idsOf(chain.levers)} />
      <InlineList id="places" title="Places" kind="place" ids={idsOf(chain.places)} />
      <InlineList id="groups" title="Groups" kind="group" ids={idsOf(chain.groups)} />
      {otherChains.length > 0 && (
        <section aria-labelledby="chains">
          <h2 id="chains">Other chains</h2>
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
