import { openMovingPage, timeInTurn } from '../support/frame-rate'
import type { Measure } from '../support/measure'
import { pairRatios } from '../support/spread'

const BUDGET = 2
const WORLD_QUERY = 'lng=0&lat=15&zoom=1.6'

/** Frame rates as ratios: the peer's time per frame over ours. */
export const flows: Measure = {
  name: 'flows',
  title: '10,000 flows in motion',
  run: async ({ openSite, rounds }) => {
    const site = await openSite()
    const pages = {
      bare: await openMovingPage(site, `/bench/bare.html?${WORLD_QUERY}`),
      ours: await openMovingPage(site, `/bench/many-ours.html?${WORLD_QUERY}`),
      deck: await openMovingPage(site, `/bench/many-deck.html?${WORLD_QUERY}`),
      // As smooth as our lines, which have as many points.
      alike: await openMovingPage(site, `/bench/many-deck.html?${WORLD_QUERY}&segments=12`),
      coarse: await openMovingPage(
        site,
        `/bench/many-deck.html?${WORLD_QUERY}&segments=12&antialias=off`,
      ),
    }
    const layout = await pages.ours.page.title()
    const [bare = [], ours = [], again = [], deck = [], alike = [], coarse = []] = await timeInTurn(
      pages,
      ['bare', 'ours', 'ours', 'deck', 'alike', 'coarse'],
      rounds,
    )
    return {
      rows: [
        { what: 'bare map', unit: 'ms', samples: bare },
        { what: 'our layer', unit: 'ms', samples: ours },
        { what: 'deck.gl ArcLayer as it comes', unit: 'ms', samples: deck },
        { what: 'deck.gl ArcLayer, 12 pieces', unit: 'ms', samples: alike },
        { what: 'deck.gl ArcLayer, 12 pieces, jagged', unit: 'ms', samples: coarse },
        { what: 'our frame rate ÷ deck.gl’s', unit: 'x', samples: pairRatios(deck, ours) },
        {
          what: 'our frame rate ÷ deck.gl’s, 12 pieces',
          unit: 'x',
          samples: pairRatios(alike, ours),
          budget: { least: BUDGET },
        },
        {
          what: 'our frame rate ÷ deck.gl’s, jagged',
          unit: 'x',
          samples: pairRatios(coarse, ours),
        },
        { what: 'noise: our layer ÷ our layer', unit: 'x', samples: pairRatios(again, ours) },
      ],
      notes: [
        'With 12 pieces it draws lines as coarse as ours; jagged: without antialiasing, which ours keep in all rows.',
        `Our 10,000 lines were ${layout}.`,
      ],
    }
  },
}
