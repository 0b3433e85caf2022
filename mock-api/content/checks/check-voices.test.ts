import { expect, it } from 'vitest'
import {
  createEffect,
  createEssay,
  createEssays,
  createEvent,
  createHead,
  createLever,
  createLink,
  createOpening,
} from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

const asArticle = (more: Fields = {}) =>
  createEffect({
    voice: 'article',
    evidence: 'article',
    saidBy: ['the-essay'],
    sources: ['essay-2016'],
    ...more,
  })

const withEffect = (effect: Fields) =>
  problemsOf({
    ...createEssay(),
    'events/growth-2015.yaml': createEvent('growth-2015', { effects: [effect] }),
  })

const withOpening = (more: Fields) => {
  const basis = { en: 'The essay of 2016 calls it significant.' }
  const article = { voice: 'article', evidence: 'article', basis, sources: ['essay-2016'] }
  const opening = [createOpening({ ...article, ...more })]
  return problemsOf({ ...createEssay(), 'links/aa-bb.yaml': createLink('aa-bb', { opening }) })
}

it('takes what the essay itself says, in its own voice', () => {
  expect(withEffect(asArticle())).toEqual([])
  expect(withOpening({})).toEqual([])
})

it('lets nobody else speak in the voice of the essay', () => {
  expect(withEffect(asArticle({ saidBy: ['the-essay', 'a-ministry'] }))).toEqual([
    'effects[0].saidBy: expected "The Essay" in the voice of article (what others say is an effect of its own, in voice public), got "The Essay; A ministry"',
  ])
})

it.each([
  ['another source beside it', ['essay-2016', 'report-2014'], 'essay-2016, report-2014'],
  ['another source than it', ['report-2014'], 'report-2014'],
])('credits the essay with nothing from %s', (_, sources, got) => {
  const expected = `sources: expected essay-2016 alone in the voice of article (what others say is an entry of its own, in voice public), got ${got}`

  expect(withEffect(asArticle({ sources }))).toEqual([`effects[0].${expected}`])
  expect(withOpening({ sources })).toEqual([`opening[0].${expected}`])
})

it('asks the same of levers', () => {
  const lever = createLever('W1', {
    effects: [asArticle({ change: { push: 'down' }, saidBy: ['a-report'] })],
  })

  expect(problemsOf({ ...createEssay(), 'levers/W1.yaml': lever })).toEqual([
    'effects[0].saidBy: expected "The Essay" in the voice of article (what others say is an effect of its own, in voice public), got "A report"',
  ])
})

it('asks no source of an opening on which the essay is silent', () => {
  expect(withOpening({ level: 'not-described', sources: [] })).toEqual([])
  expect(withOpening({ sources: [] })).toHaveLength(1)
})

it('knows no voice of an article in a chain without an essay', () => {
  const sources = ['report-2014']
  const effects = [asArticle({ sources })]

  expect(
    problemsOf({ 'events/growth-2015.yaml': createEvent('growth-2015', { effects }) }),
  ).toEqual(['effects[0].voice: expected public, as chain.yaml names no essay, got article'])
})

it('lets only the essay itself be the one that alone says so', () => {
  expect(withEffect(asArticle({ voice: 'public', saidBy: ['a-ministry'] }))).toEqual([
    'effects[0].voice: expected the essay that alone says so, got public',
  ])
})

it('tells the voices of two essays apart', () => {
  const two = createEssays()
  const said = (voice: string, more: Fields = {}) => {
    const effects = [asArticle({ voice, ...more })]
    return problemsOf({
      ...two,
      'events/growth-2015.yaml': createEvent('growth-2015', { effects }),
    })
  }

  expect(said('report', { saidBy: ['the-report'], sources: ['report-2014'] })).toEqual([])
  expect(said('report')).toEqual([
    'effects[0].saidBy: expected "The Report" in the voice of report (what others say is an effect of its own, in voice public), got "The Essay"',
    'effects[0].sources: expected report-2014 alone in the voice of report (what others say is an entry of its own, in voice public), got essay-2016',
  ])
  expect(said('pamphlet')).toEqual([
    'effects[0].voice: expected article or report or public, got pamphlet',
  ])
})

it('says nothing of voices while the head of the chain is broken', () => {
  const head = createHead({ id: 7 })
  const event = createEvent('growth-2015', { effects: [asArticle()] })

  expect(
    problemsOf({ ...createEssay(), 'chain.yaml': head, 'events/growth-2015.yaml': event }),
  ).toHaveLength(1)
})
