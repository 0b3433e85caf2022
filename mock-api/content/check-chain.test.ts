import { describe, expect, it } from 'vitest'
import {
  createClaim,
  createEffect,
  createEssay,
  createEvent,
  createLever,
  createLink,
  createOpening,
  createPlace,
  createSeries,
  createStep,
  createStory,
} from './testing/create-files'
import { type Fields, problemsOf } from './testing/problems-of'

const withEffects = (...effects: Fields[]) =>
  problemsOf({ 'events/growth-2015.yaml': createEvent('growth-2015', { effects }) })

describe('references', () => {
  it('names the nearest id when a link is misspelt', () => {
    expect(withEffects(createEffect({ link: 'aa-bc' }))).toEqual([
      'effects[0].link: expected the id of a link, got "aa-bc" (nearest: aa-bb)',
    ])
  })

  it.each([
    [
      'the end of a link',
      { 'links/aa-bb.yaml': createLink('aa-bb', { to: 'zz' }) },
      'to: expected the id of a place, got "zz"',
    ],
    [
      'a source',
      { 'places/aa.yaml': createPlace('aa', { sources: ['unheard-of'] }) },
      'sources[0]: expected the id of a source, got "unheard-of"',
    ],
    [
      'the source of an opening level',
      { 'links/aa-bb.yaml': createLink('aa-bb', { opening: [createOpening({ sources: ['x'] })] }) },
      'opening[0].sources[0]: expected the id of a source, got "x"',
    ],
    [
      'the link of a lever',
      { 'levers/W1.yaml': createLever('W1', { effects: [createEffect({ link: 'q' })] }) },
      'effects[0].link: expected the id of a link, got "q"',
    ],
    [
      'the subject of a claim',
      { 'claims/C2.yaml': createClaim('C2', { about: ['lever:W7', 'event:growth-2015'] }) },
      'about[0]: expected the id of a lever, got "W7" (nearest: W1)',
    ],
    [
      'a source of a rival',
      {
        'claims/C2.yaml': createClaim('C2', {
          rivals: [{ saidBy: ['a-report'], text: { en: 'No.' }, sources: ['x'] }],
        }),
      },
      'rivals[0].sources[0]: expected the id of a source, got "x"',
    ],
  ])('finds no record behind %s', (_, changes, expected) => {
    expect(problemsOf(changes)).toEqual([expected])
  })

  it.each([
    ['needs', { needs: 'nothing' }, 'effects[0].needs: expected the id of an event, got "nothing"'],
    [
      'shiftsTo',
      { shiftsTo: { link: 'cc', lag: { en: 'soon' } } },
      'effects[0].shiftsTo.link: expected the id of a link, got "cc"',
    ],
  ])('finds no record behind %s of an effect', (_, more, expected) => {
    expect(withEffects(createEffect(more))).toEqual([expected])
  })
})

describe('ids', () => {
  it('are as their files are called', () => {
    expect(problemsOf({ 'places/cc.yaml': createPlace('dd') })).toEqual([
      'id: expected "cc" as its file is called, got "dd"',
    ])
  })

  it('of steps are not given twice within a story', () => {
    const steps = [createStep('start'), createStep('end'), createStep('start')]
    expect(problemsOf({ 'stories/tour.yaml': createStory('tour', { steps }) })).toEqual([
      'steps[2].id: expected a name of its own, got "start", which demo/stories/tour.yaml has too',
    ])
  })

  it('are not given twice, as an alias neither', () => {
    expect(problemsOf({ 'places/cc.yaml': createPlace('cc', { aliases: ['aa'] }) })).toEqual([
      'aliases[0]: expected a name of its own, got "aa", which demo/places/aa.yaml has too',
    ])
  })
})

describe('the network', () => {
  it('has countries at both ends of a link that is drawn at country level', () => {
    const port = createPlace('port', { kind: 'seaport', scope: 'regional' })
    const link = (scope: string) => createLink('aa-port', { to: 'port', scope })
    const expected = (scope: string) => [
      `to: expected a place of scope country, as the link has scope ${scope}, got "port", a seaport`,
    ]

    expect(problemsOf({ 'places/port.yaml': port, 'links/aa-port.yaml': link('country') })).toEqual(
      expected('country'),
    )
    expect(problemsOf({ 'places/port.yaml': port, 'links/aa-port.yaml': link('both') })).toEqual(
      expected('both'),
    )
    expect(
      problemsOf({ 'places/port.yaml': port, 'links/aa-port.yaml': link('regional') }),
    ).toEqual([])
  })

  it('has one opening level a voice', () => {
    const opening = [createOpening(), createOpening({ level: 3 })]

    expect(problemsOf({ 'links/aa-bb.yaml': createLink('aa-bb', { opening }) })).toEqual([
      'opening[1].voice: expected each voice once, got public again',
    ])
  })

  it('carries only commodities that the chain has', () => {
    expect(
      problemsOf({ 'links/aa-bb.yaml': createLink('aa-bb', { commodity: 'proceeds' }) }),
    ).toEqual(['commodity: expected a commodity of chain.yaml, got "proceeds"'])
  })
})

describe('dates', () => {
  it('lets no effect act before its event', () => {
    expect(withEffects(createEffect({ onset: '2015-04-30' }))).toEqual([
      "effects[0].onset: expected 2015-05-01, the event's date, or later, got 2015-04-30",
    ])
  })

  it('takes the day of the event itself, and a month that begins with it', () => {
    expect(withEffects(createEffect({ onset: '2015-05-01' }))).toEqual([])
    expect(withEffects(createEffect({ onset: '2015-05' }))).toEqual([])
  })

  it('lets no effect end on the day it begins', () => {
    expect(withEffects(createEffect({ until: '2015-06-01' }))).toEqual([
      'effects[0].until: expected a day after its onset 2015-06-01, got 2015-06-01',
    ])
  })

  it('lets no effect lean on an event of later', () => {
    const later = { 'events/later.yaml': createEvent('later', { date: '2016' }) }
    const event = createEvent('growth-2015', { effects: [createEffect({ needs: 'later' })] })

    expect(problemsOf({ ...later, 'events/growth-2015.yaml': event })).toEqual([
      'effects[0].needs: expected an event on or before its onset 2015-06-01, got one of 2016',
    ])
  })

  it('wants earlier levels in the opening, but takes an earlier push', () => {
    const event = (change: Fields) => ({
      'events/early.yaml': createEvent('early', {
        date: '2010',
        effects: [
          createEffect({
            onset: '2010',
            change,
            basis: { en: 'A report of 2014 calls it minor.' },
          }),
        ],
      }),
    })

    expect(problemsOf(event({ push: 'up' }))).toEqual([])
    expect(problemsOf(event({ to: 1 }))).toHaveLength(1)
  })

  it('wants the points of a series one after the other', () => {
    const points = [
      { date: '2016', value: 1 },
      { date: '2015-12', value: 2 },
    ]
    const series = createSeries('seizures', { lines: [{ id: 'all', name: { en: 'All' }, points }] })

    expect(problemsOf({ 'series/seizures.yaml': series })).toEqual([
      'lines[0].points[1].date: expected a date after 2016, that of the point before, got 2015-12',
    ])
  })
})

it('wants the wording behind every change of level, but not behind a push', () => {
  const { basis: _, ...unfounded } = createEffect()

  expect(withEffects(unfounded)).toEqual([
    'effects[0].basis: expected the wording that led to the level, got nothing',
  ])
  expect(withEffects({ ...unfounded, change: { push: 'down' } })).toEqual([])
})

describe('levels of one link in one voice', () => {
  const effect = (onset: string, until: string | null, to: number, voice = 'public') =>
    createEffect({ onset, ...(until && { until }), change: { to }, voice })

  it('do not contradict each other from the same day on', () => {
    expect(withEffects(effect('2016', null, 3), effect('2016-01-01', null, 1))).toEqual([
      'effects[1].change.to: expected one level of link "aa-bb" in voice public from 2016-01-01, got 1, and 3 in demo/events/growth-2015.yaml (effect 1)',
    ])
  })

  it('may be said twice', () => {
    expect(withEffects(effect('2016', null, 3), effect('2016', null, 3))).toEqual([])
  })

  it('may differ between voices', () => {
    const own = { saidBy: ['the-essay'], evidence: 'article', sources: ['essay-2016'] }
    const effects = [{ ...effect('2016', null, 3, 'article'), ...own }, effect('2016', null, 1)]
    const event = createEvent('growth-2015', { effects })

    expect(problemsOf({ ...createEssay(), 'events/growth-2015.yaml': event })).toEqual([])
  })

  it('may follow each other, or interrupt each other', () => {
    expect(withEffects(effect('2015-06', '2016', 3), effect('2016', null, 1))).toEqual([])
    expect(withEffects(effect('2015-06', null, 3), effect('2016', '2017', 1))).toEqual([])
    expect(withEffects(effect('2015-06', '2018', 3), effect('2016', '2018', 1))).toEqual([])
  })

  it('do not cross, as the end of the first would then do nothing', () => {
    expect(withEffects(effect('2015-06', '2017', 3), effect('2016', null, 1))).toEqual([
      'effects[1].onset: expected an onset not before 2017, or an end by then: link "aa-bb" in voice public has a level until then in demo/events/growth-2015.yaml (effect 1), got 2016',
    ])
  })
})
