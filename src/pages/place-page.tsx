import type { Group, Link, Place } from '@/model/schema/network'
import { groupKindWords } from '@/report/network-words'
import { beyondWords } from '@/report/voice-words'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { recordPageWords } from '@/words/record-pages'
import { say } from '@/words/say'
import type { Book } from './book'
import { useHere } from './here'
import type { Page } from './page'
import { Claims, sourcesOfClaims } from './parts/claims'
import { RecordLink } from './parts/record-link'
import { RouteList } from './parts/route-list'
import { Series } from './parts/series'
import { Cites } from './parts/sources'
import { Title } from './parts/title'

/** Routes that touch a place or a group, on the last day that was verified. */
function RoutesHere({ touches }: { readonly touches: (link: Link) => boolean }) {
  const { book } = useHere()
  const links = book.today.filter(({ link }) => touches(link))
  const words = recordPageWords.place
  const day = dayWords(book.index.verifiedUntil - 1)
  return (
    <section aria-labelledby="routes">
      <h2 id="routes">{words.routesOn(day)}</h2>
      {links.length > 0 ? <RouteList links={links} /> : <p>{words.noRoute}</p>}
    </section>
  )
}

function PlacePage({ place }: { readonly place: Place }) {
  const { index } = useHere().book
  const groups = index.chain.groups.filter((group) => group.bases.includes(place.id))
  return (
    <>
      <Title
        over={`${recordPageWords.place.of(say(place.role))}${beyondWords(index, place)}`}
        title={say(place.name)}
      />
      <p>
        {say(place.summary)}
        <Cites ids={place.sources} />
      </p>
      {place.standsFor && <p className="quiet">{say(place.standsFor)}</p>}
      <RoutesHere touches={({ from, to }) => from === place.id || to === place.id} />
      {groups.length > 0 && (
        <section aria-labelledby="groups">
          <h2 id="groups">{recordPageWords.place.groups}</h2>
          <ul>
            {groups.map(({ id }) => (
              <li key={id}>
                <RecordLink kind="group" id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Claims about={`place:${place.id}`} />
    </>
  )
}

function GroupPage({ group }: { readonly group: Group }) {
  const { index } = useHere().book
  return (
    <>
      <Title
        over={`${groupKindWords(index, group.kind)}${beyondWords(index, group)}`}
        title={say(group.name)}
      />
      <p>
        {say(group.summary)}
        <Cites ids={group.sources} />
      </p>
      {group.bases.length > 0 && (
        <p>
          <Sentence
            text={recordPageWords.place.basedIn}
            parts={{
              places: (
                <Series
                  items={group.bases}
                  draw={(base) => <RecordLink kind="place" id={base} />}
                />
              ),
            }}
          />
        </p>
      )}
      <RoutesHere
        touches={({ from, to }) => group.bases.includes(from) || group.bases.includes(to)}
      />
      <Claims about={`group:${group.id}`} />
    </>
  )
}

export function placePage(book: Book, place: Place): Page {
  return {
    body: <PlacePage place={place} />,
    cited: [...place.sources, ...sourcesOfClaims(book, `place:${place.id}`)],
    subject: { kind: 'work' },
  }
}

export function groupPage(book: Book, group: Group): Page {
  return {
    body: <GroupPage group={group} />,
    cited: [...group.sources, ...sourcesOfClaims(book, `group:${group.id}`)],
    subject: { kind: 'work' },
  }
}
