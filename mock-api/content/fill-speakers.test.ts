import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../src/model/schema/speaker'
import { releasedSides, withNamedSides, withSpeakers } from './fill-speakers'

const en = (text: string) => ({ en: text })

const today: Speaker[] = [
  { id: 'cn-customs', name: en('Chinese customs'), side: 'china', kind: 'institution' },
  { id: 'scholar', aliases: ['a-scholar'], name: en('A scholar of law'), side: 'experts' },
]

const rival = (name: string, side?: string) => ({
  saidBy: en(name),
  ...(side && { side }),
  text: en('No.'),
  sources: [],
})

const release = (rivals: unknown[], more = {}) => ({
  events: [{ id: 'e', effects: [{ link: 'l', saidBy: en('Chinese customs; A scholar') }] }],
  levers: [],
  claims: [{ id: 'C1', saidBy: en('The Essay'), rivals }],
  ...more,
})

describe('what was released with names as texts', () => {
  const filled = withSpeakers(release([rival('An office', 'un')]), today, null)

  it('has a speaker for each name, today’s where it is called the same', () => {
    expect(filled.speakers).toEqual([
      { id: 'an-office', name: en('An office'), side: 'un' },
      { id: 'the-essay', name: en('The Essay') },
      today[0],
      { id: 'a-scholar', name: en('A scholar'), side: 'experts' },
    ])
    expect(filled.events).toEqual([
      { id: 'e', effects: [{ link: 'l', saidBy: ['cn-customs', 'a-scholar'] }] },
    ])
    expect(filled.claims).toEqual([
      {
        id: 'C1',
        saidBy: ['the-essay'],
        rivals: [{ saidBy: ['an-office'], text: en('No.'), sources: [] }],
      },
    ])
  })

  it('keeps its answers on the sides of the first release that has sides, in their order', () => {
    const sides = releasedSides([
      { chain: release([rival('A voice')]) },
      { chain: release([rival('A voice', 'china')], { sides: ['un', 'china'] }) },
      { chain: release([rival('A voice', 'un')], { sides: ['china'] }) },
    ])
    const old = withSpeakers(release([rival('A voice')]), today, sides)
    expect(old.sides).toEqual(['un', 'china'])
    expect(old.speakers).toContainEqual({ id: 'a-voice', name: en('A voice'), side: 'china' })
  })

  it('leaves answers on no side that were on none, and two names of one id apart', () => {
    const sides = releasedSides([{ chain: release([], { sides: ['china'] }) }])
    const rivals = [rival('A scholar'), rival('CN customs')]
    const old = withSpeakers(release(rivals), today, sides)
    expect(old.speakers).toContainEqual({ id: 'a-scholar', name: en('A scholar') })
    expect(old.speakers).toContainEqual({ id: 'cn-customs', name: en('CN customs') })
    expect(old.speakers).toContainEqual({ ...today[0], id: 'cn-customs-2' })
  })

  it('names sides as they are named today, and those that are gone by their id', () => {
    const china = { id: 'china', name: en('China') }
    expect(withNamedSides({ sides: ['china', 'moon'] }, [china]).sides).toEqual([
      china,
      { id: 'moon', name: en('moon') },
    ])
  })

  it('is left alone once it has speakers', () => {
    const later = { ...release([]), speakers: [] }
    expect(withSpeakers(later, today, null)).toBe(later)
  })
})
