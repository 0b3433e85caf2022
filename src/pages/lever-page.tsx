import { toDay } from '@/model/day'
import { groupedBy } from '@/model/grouped'
import type { Lever } from '@/model/schema/history'
import { dayWords } from '@/words/dates'
import { eventFactsWords } from '@/words/event-facts'
import { recordPageWords } from '@/words/record-pages'
import { say } from '@/words/say'
import type { Book } from './book'
import { useHere } from './here'
import type { Page } from './page'
import { Caution } from './parts/caution'
import { Claims, sourcesOfClaims } from './parts/claims'
import { RecordLink } from './parts/record-link'
import { Cites } from './parts/sources'
import { Title } from './parts/title'
import { Voice } from './parts/voice'

/** A policy named as possible: who holds it, what became of it, and what somebody expects of it. */
function LeverPage({ lever }: { readonly lever: Lever }) {
  const { index } = useHere().book
  const words = recordPageWords.policy
  const byLink = groupedBy(lever.effects, ({ link }) => link)
  return (
    <>
      <Title
        over={words.of(say(lever.holder))}
        title={say(lever.title)}
        under={words.status(say(lever.status))}
      />
      <p>
        {say(lever.summary)}
        <Cites ids={lever.sources} />
      </p>
      <Caution text={say(lever.caveat)} />
      <section aria-labelledby="effects">
        <h2 id="effects">{words.expected}</h2>
        <p className="quiet">{words.caution}</p>
        {byLink.map(([id, effects]) => {
          const link = index.links.get(id)
          return (
            link && (
              <div key={id}>
                <h3>
                  <RecordLink kind="link" id={id} />
                </h3>
                <p className="quiet">
                  {eventFactsWords.imaginedFrom(dayWords(toDay(effects[0].onset)))}
                </p>
                <ul>
                  {effects.map((effect) => (
                    <Voice
                      key={`${effect.voice} ${effect.mechanism.en}`}
                      link={link}
                      effect={effect}
                      day={null}
                    />
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </section>
      <Claims about={`lever:${lever.id}`} />
    </>
  )
}

export function leverPage(book: Book, lever: Lever): Page {
  return {
    body: <LeverPage lever={lever} />,
    cited: [
      ...lever.sources,
      ...lever.effects.flatMap(({ sources }) => sources),
      ...sourcesOfClaims(book, `lever:${lever.id}`),
    ],
    subject: { kind: 'work' },
  }
}
