import { fittedCameraQuery } from '../support/fitted-camera'
import { openMovingPage, timeInTurn } from '../support/frame-rate'
import type { Measure } from '../support/measure'
import { pairRatios } from '../support/spread'

const BUDGET = 1.05

/** Five per cent is less than the noise of one pair: it takes many. */
const PAIRS_PER_ROUND = 3

export const frame: Measure = {
  name: 'frame',
  title: 'A frame with the real chain in motion',
  run: async ({ openSite, rounds }) => {
    const site = await openSite()
    const query = await fittedCameraQuery()
    const pages = {
      bare: await openMovingPage(site, `/bench/bare.html?${query}`),
      chain: await openMovingPage(site, `/bench/chain.html?${query}`),
    }
    const [bare = [], chain = [], again = []] = await timeInTurn(
      pages,
      ['bare', 'chain', 'bare'],
      rounds * PAIRS_PER_ROUND,
    )
    const around = bare.map((ms, i) => (ms + (again[i] ?? ms)) / 2)
    return {
      rows: [
        { what: 'bare map', unit: 'ms', samples: bare },
        { what: 'real chain', unit: 'ms', samples: chain },
        {
          what: 'real chain ÷ bare map',
          unit: 'x',
          samples: pairRatios(chain, around),
          budget: { most: BUDGET },
        },
        { what: 'noise: bare map ÷ bare map', unit: 'x', samples: pairRatios(again, bare) },
      ],
      notes: ['Redraw forced, same camera, pages in turn.'],
    }
  },
}
