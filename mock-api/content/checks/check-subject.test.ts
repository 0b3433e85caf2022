import { describe, expect, it } from 'vitest'
import { createEvent, createHead, createLink, createPlace } from '../testing/create-files'
import { createSpeaker, SPEAKERS } from '../testing/create-speakers'
import { problemsOf } from '../testing/problems-of'

describe('what a chain says of itself', () => {
  it('has every word that its records use', () => {
    expect(
      problemsOf({
        'events/growth-2015.yaml': createEvent('growth-2015', { actors: ['chian'] }),
        'places/aa.yaml': createPlace('aa', { kind: 'harbour' }),
        'links/aa-bb.yaml': createLink('aa-bb', { ranks: 'share' }),
        'speakers.yaml': [...SPEAKERS, createSpeaker('Somebody', { side: 'north' })],
      }),
    ).toEqual([
      'actors[0]: expected an actor of a lane of chain.yaml, got "chian" (nearest: china)',
      'ranks: expected a ranking of chain.yaml, got "share"',
      'kind: expected country or a placeKind of chain.yaml, got "harbour"',
      '[4].side: expected one of the sides of chain.yaml, got "north"',
    ])
  })

  it('names only what there is', () => {
    const head = createHead({
      openingSeries: ['seizure'],
      stories: ['tuor'],
      mainLinks: ['bb-aa'],
      presets: [
        { id: 'one', title: { en: 'If' }, text: { en: 'What.' }, off: ['W1'], on: ['growth-2015'] },
      ],
    })
    expect(problemsOf({ 'chain.yaml': head }).sort()).toEqual([
      'mainLinks[0]: expected the id of a link, got "bb-aa"',
      'openingSeries[0]: expected the id of a series, got "seizure" (nearest: seizures)',
      'presets[0].off[0]: expected an event that happened, got "W1"',
      'presets[0].on[0]: expected a lever, or an event not verified, got "growth-2015"',
      'stories[0]: expected the id of a story, got "tuor" (nearest: tour)',
    ])
  })

  it('calls nothing twice', () => {
    const actor = { id: 'china', name: { en: 'China' } }
    const head = createHead({ lanes: [{ name: { en: 'Both' }, actors: [actor, actor] }] })
    expect(problemsOf({ 'chain.yaml': head })).toEqual([
      'lanes[1]: expected each id once, got "china" again',
    ])
  })
})
