import { expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain } from '../../../test/support/create-chain'
import { howToRead } from './cautions'

const read = (names: readonly string[]) =>
  howToRead(
    indexChain({
      ...createChain(),
      rankings: names.map((name, i) => ({
        id: `ranking-${i}`,
        name: { en: name },
        meaning: { en: 'What it is.' },
        note: { en: 'A note.' },
      })),
    }),
  )

it('width is a rank by wording, and by what else the chain ranks', () => {
  expect(read([])).toMatch(/a rank based on the wording of sources, not a volume\.$/)
  expect(read(['share of seizures'])).toMatch(
    /a rank based on the wording of sources, or on share of seizures where stated; not a volume\.$/,
  )
})
