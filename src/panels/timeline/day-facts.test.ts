import { expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { createChain, createEvent, createLink } from '../../../test/support/create-chain'
import { sceneOf } from '../../../test/support/create-figure'
import { dayFacts, unverifiedWords } from './day-facts'

const chain = createChain({
  links: [createLink('mail', 3)],
  events: [createEvent('law', '2019-05-01', [])],
})

it('says under the date that a day was not verified, and says it of no other day', () => {
  const { verifiedUntil } = sceneOf(chain).index
  const on = (day: number) => sceneOf(chain, { day })
  expect(dayFacts(on(toDay('2019-06-01')))).toBe('1 event in force')
  expect(unverifiedWords(on(verifiedUntil - 1))).toBeNull()
  const after = unverifiedWords(on(verifiedUntil))
  expect(after).toMatch(/^not verified after [A-Z][a-z]+ 20\d\d$/)
  expect(dayFacts(on(verifiedUntil))).toBe(`1 event in force · ${after}`)
})
