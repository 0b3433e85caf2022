import type { Page } from '@playwright/test'
import { latestChanges } from '../../mock-api/answers/latest-changes'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import type { Effect } from '../../src/model/schema/effect'
import { type Snapshot, snapshotSchema } from '../../src/model/schema/versions'
import { compareVersions } from '../../src/model/versions/compare-versions'

/** What was released first: it never changes, so that the words of a test can be written by hand. */
async function readFirst(): Promise<Snapshot> {
  const { contents } = await loadContent(DATA_FOLDER)
  const first = contents.find(({ chain }) => chain.id === 'fentanyl')?.released[0]
  if (!first) throw new Error('Expected a release of the fentanyl chain.')
  return first
}

const first = await readFirst()

const text = (en: string) => ({ en })

const effect = (link: string, change: Effect['change']): Effect => ({
  link,
  onset: '2019-04-10',
  change,
  voice: 'public',
  evidence: 'official',
  saidBy: ['an-office'],
  mechanism: text('It is described to have grown.'),
  basis: text('A report calls it major.'),
  sources: ['new-report-2027'],
})

/** A later version: an event that moves a level, another event's date, a renamed place, a source. */
function createNewerData(): Snapshot {
  const { chain, sources, series } = structuredClone(first)
  const [model] = sources
  if (!model) throw new Error('The first version has no source.')
  const added = {
    ...chain.events.find(({ id }) => id === 'china-class-control-2019'),
    id: 'treaty-2019',
    aliases: undefined,
    date: '2019-04-10',
    effective: undefined,
    title: text('A treaty comes to light'),
    effects: [effect('cn-mx-precursors', { to: 3 })],
    sources: ['new-report-2027'],
  }
  return snapshotSchema.parse({
    series,
    sources: [...sources, { ...model, id: 'new-report-2027', title: 'A report of 2027' }],
    chain: {
      ...chain,
      version: '2027.3.3',
      speakers: [...chain.speakers, { id: 'an-office', name: text('An office') }],
      events: [
        added,
        ...chain.events.map((event) =>
          event.id === 'china-suspends-drug-cooperation-2022'
            ? { ...event, date: '2022-08-04' }
            : event,
        ),
      ],
      places: chain.places.map((place) =>
        place.id === 'mx-sinaloa' ? { ...place, id: 'sinaloa', aliases: ['mx-sinaloa'] } : place,
      ),
      groups: chain.groups.map((group) => ({
        ...group,
        bases: group.bases.map((id) => (id === 'mx-sinaloa' ? 'sinaloa' : id)),
      })),
      links: chain.links.map((link) => ({
        ...link,
        from: link.from === 'mx-sinaloa' ? 'sinaloa' : link.from,
        to: link.to === 'mx-sinaloa' ? 'sinaloa' : link.to,
      })),
    },
  })
}

/** Lets a page's server have moved on to a later version; what was released before stays served. */
export async function serveNewerData(page: Page): Promise<void> {
  const newer = createNewerData()
  const root = '**/api/v1/chains/fentanyl'
  await page.route(`${root}.json`, (route) => route.fulfill({ json: newer.chain }))
  await page.route(`${root}/sources.json`, (route) => route.fulfill({ json: newer.sources }))
  await page.route(`${root}/changed.json`, (route) =>
    route.fulfill({ json: latestChanges([first, newer]) }),
  )
  await page.route(`${root}/changes/2026.11.24.json`, (route) =>
    route.fulfill({ json: compareVersions(first, newer) }),
  )
}
