import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { momentsOf } from '@/model/story-moments'
import { viewOnMap } from '@/panels/claims/show-on-map'
import { presetsOf } from '@/panels/what-if/presets'
import { attachmentsOf } from '@/report/claims/attachments'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { formatView, parseView } from '@/url/view-codec'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'

/** What mail and chat programs take without breaking a link. */
const LONGEST_LINK = 300
/** Room for the site that it is put on. */
const SITE = 'https://chokepoint.institute.example/maps/'

const { contents } = await loadContent(DATA_FOLDER)
const chains = contents.map(({ chain, stories }, i) => {
  const index = indexChain(chain, null, i === 0 ? null : chain.id)
  return {
    id: chain.id,
    index,
    steps: stories.flatMap((story) =>
      momentsOf(story).map(({ ref, query }) => ({ name: `${story.id}/${ref}`, query })),
    ),
    /** As "Copy link" gives it: the day written out, chain and version of the data named. */
    copied: (view: ViewState): string => {
      const day = view.day ?? index.openingDay
      return SITE + formatView({ ...view, chain: index.param, day, data: chain.version })
    },
  }
})

describe.each(chains)(
  'a state of $id that the product leads to fits into a link of 300 characters',
  ({ index, steps, copied }) => {
    it.each(presetsOf(index))(
      'the preset $id, held against what happened, as a table',
      (preset) => {
        const { off, on } = preset
        const view: ViewState = { ...DEFAULT_VIEW, off, on, compare: 'actual', surface: 'table' }
        expect(copied(view).length).toBeLessThan(LONGEST_LINK)
      },
    )

    it.each(steps)('step $name of a story', ({ query }) => {
      expect(copied(parseView(query).view).length).toBeLessThan(LONGEST_LINK)
    })

    it('anything that a claim shows on the map', () => {
      let count = 0
      for (const claim of index.chain.claims) {
        for (const attachment of attachmentsOf(index, claim)) {
          const view = { ...DEFAULT_VIEW, ...viewOnMap(DEFAULT_VIEW, attachment, []) }
          const link = copied(view)
          expect(link.length, link).toBeLessThan(LONGEST_LINK)
          count += 1
        }
      }
      expect(count).toBeGreaterThan(index.chain.claims.length)
    })

    it('any event, link, place or group selected, in the longest of other choices', () => {
      const selections = [
        ...index.chain.events.map(({ id }) => ({ kind: 'event', id }) as const),
        ...index.chain.links.map(({ id }) => ({ kind: 'link', id }) as const),
        ...index.chain.places.map(({ id }) => ({ kind: 'place', id }) as const),
        ...index.chain.groups.map(({ id }) => ({ kind: 'group', id }) as const),
      ]
      for (const selection of selections) {
        const link = copied({
          ...DEFAULT_VIEW,
          selection,
          scope: 'regional',
          by: 'official',
          camera: { zoom: 2.25, lat: -31.125, lng: -165.125, bearing: -110.5, pitch: 60.5 },
          projection: 'globe',
          compare: 'actual',
          tint: 'deaths',
          theme: 'light',
          surface: 'table',
        })
        expect(link.length, link).toBeLessThan(LONGEST_LINK)
      }
    })
  },
)
