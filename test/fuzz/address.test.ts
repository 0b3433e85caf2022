import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createRandom } from '../support/random'
import { readChain } from '../support/real-chain'
import { checkCodec, createOpener } from './check-query'
import { createQueries } from './queries'

const SEED = 20190501

/** Here a tenth of what `npm run fuzz` does. */
describe('addresses that nobody would write', () => {
  it('100,000 of them cost the codec nothing but what they break', async () => {
    const query = createQueries(await readChain(), createRandom(SEED))
    for (let count = 0; count < 100_000; count += 1) checkCodec(query())
  }, 60_000)

  it('10,000 of them open the real chain without an error', async () => {
    const chain = await readChain()
    const open = createOpener(indexChain(chain))
    const query = createQueries(chain, createRandom(SEED + 1))
    let unread = 0
    for (let count = 0; count < 10_000; count += 1) unread += open(query()).unread
    // They are a fair mix: about as many slips as addresses.
    expect(unread).toBeGreaterThan(5_000)
  }, 60_000)
})
