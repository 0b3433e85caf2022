import { describe, expect, it } from 'vitest'
import { createEffect, createEvent, createSource } from '../testing/create-files'
import { createSpeaker, SPEAKERS } from '../testing/create-speakers'
import { type Fields, problemsOf } from '../testing/problems-of'

const EXPERT = createSpeaker('An expert', { kind: 'person' })
const PAPER = createSpeaker('A paper', { kind: 'paper' })

const withEffect = (effect: Fields, source: Fields = {}) =>
  problemsOf({
    'events/growth-2015.yaml': createEvent('growth-2015', { effects: [createEffect(effect)] }),
    'sources.yaml': [createSource('report-2014'), createSource('other-2014', source)],
    'speakers.yaml': [...SPEAKERS, EXPERT, PAPER],
    'levers/W1.yaml': null,
  }).filter((problem) => problem.startsWith('effects'))

describe('a speaker', () => {
  it('says what it is and who that is', () => {
    const { kind: _, ...bare } = createSpeaker('Nobody')
    expect(problemsOf({ 'speakers.yaml': [...SPEAKERS, bare] })).toContain(
      '[4].kind: expected the kind of the speaker, got nothing',
    )
  })
})

describe('official evidence', () => {
  it('has a source of one of its speakers', () => {
    expect(withEffect({ saidBy: ['a-report'] })).toEqual([])
    expect(withEffect({ saidBy: ['a-ministry', 'the-report'] })).toEqual([])
    expect(withEffect({ saidBy: ['an-expert'] })).toEqual([
      'effects[0].sources: expected an official source by an-expert (its key by, in sources.yaml), or evidence reported, got report-2014',
    ])
  })

  it('has it from an authority: what a paper carries of the speaker is reported', () => {
    const sources = ['report-2014', 'other-2014']
    const news = { kind: 'news', by: ['an-expert'] }
    expect(withEffect({ saidBy: ['an-expert'], sources }, news)).toHaveLength(1)
    expect(withEffect({ saidBy: ['an-expert'], evidence: 'reported', sources }, news)).toEqual([])
  })
})

describe('reported evidence', () => {
  const reported = (speaker: string, more: Fields = {}, source: Fields = {}) =>
    withEffect(
      { saidBy: [speaker], evidence: 'reported', sources: ['other-2014'], ...more },
      { kind: 'news', ...source },
    )

  it('names who reports it', () => {
    expect(reported('an-expert')).toEqual([
      'effects[0].reportedBy: expected reportedBy, a paper among its speakers or a source by one of them, got an-expert with other-2014',
    ])
    expect(reported('an-expert', { reportedBy: ['a-paper'] })).toEqual([])
  })

  it('needs no reporter where a paper speaks, or the speaker in a source of its own', () => {
    expect(reported('a-paper')).toEqual([])
    expect(reported('an-expert', {}, { by: ['an-expert'] })).toEqual([])
  })
})

describe('expert evidence', () => {
  const sources = ['other-2014']
  const said = (speaker: string, source: Fields, more: Fields = {}) =>
    withEffect({ saidBy: [speaker], evidence: 'expert', sources, ...more }, source)

  it('has an expert, and a text of research or of theirs, or one who reports it', () => {
    expect(said('an-expert', { kind: 'research' })).toEqual([])
    expect(said('an-expert', { kind: 'reprint', by: ['an-expert'] })).toEqual([])
    expect(said('an-expert', { kind: 'news' }, { reportedBy: ['a-paper'] })).toEqual([])
  })

  it('is none where the press alone says so', () => {
    expect(said('an-expert', { kind: 'news' })).toHaveLength(1)
    expect(said('a-paper', { kind: 'news', by: ['a-paper'] })).toEqual([
      'effects[0].evidence: expected an expert among its speakers and a source of research, one by the speaker, or reportedBy; or evidence reported; got a-paper with other-2014',
    ])
  })
})
