import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ChainIndex, indexChain } from '@/model/chain-index'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import { nearestOf } from './nearest-value'
import { resolveIds } from './resolve-ids'
import { formatView, type Ignored, parseView } from './view-codec'

let index: ChainIndex

beforeAll(async () => {
  const { contents } = await loadContent(DATA_FOLDER)
  const content = contents.find(({ chain }) => chain.id === 'fentanyl')
  if (!content) throw new Error('no chain fentanyl')
  index = indexChain(content.chain)
})

/** An address as the page opens it: what is shown, and what was ignored. */
function open(search: string): { view: ViewState; ignored: Ignored[] } {
  const { view, ignored } = parseView(search)
  const resolved = resolveIds(index, view)
  return {
    view: { ...view, ...resolved.patch },
    ignored: [...ignored, ...resolved.ignored],
  }
}

/** What is offered for the one thing in an address that is ignored, and the address once taken. */
function offer(search: string): [text: string | null, address: string | null] {
  const { view, ignored } = open(search)
  const [only, ...others] = ignored
  if (!only || others.length > 0) throw new Error(`${search} has ${ignored.length} things ignored`)
  const nearest = nearestOf(only, index)
  return [nearest?.text ?? null, nearest && formatView({ ...view, ...nearest.take(view) })]
}

describe('the nearest to a value that can’t be read', () => {
  it.each([
    // days
    ['?t=2022-8-5', '2022-08-05', '?t=2022-08-05'],
    ['?t=2022-08', '2022-08-01', '?t=2022-08-01'],
    ['?t=2022', '2022-01-01', '?t=2022-01-01'],
    ['?t=5 August 2022', '2022-08-05', '?t=2022-08-05'],
    ['?t=2022/08/05', '2022-08-05', '?t=2022-08-05'],
    ['?t=20220805', '2022-08-05', '?t=2022-08-05'],
    ['?t=2022-08-05T12:00:00Z', '2022-08-05', '?t=2022-08-05'],
    ['?t=2022-08-05).', '2022-08-05', '?t=2022-08-05'],
    ['?t=2022-13-01', '2022-12-01', '?t=2022-12-01'],
    ['?t=2022-02-30', '2022-02-28', '?t=2022-02-28'],
    ['?t=2040-01-01', '2026-12-30', '?t=2026-12-30'],
    ['?t=1066-10-14', '2013-01-01', '?t=2013-01-01'],
    // the opening day is never written
    ['?t=2019-5-1', '2019-05-01', ''],
    ['?vs=2018-6-1', '2018-06-01', '?vs=2018-06-01'],
    ['?vs=Actually', 'actual', '?vs=actual'],
    // short lists
    ['?scope=regionl', 'regional', '?scope=regional'],
    ['?scope=REGIONAL', 'regional', '?scope=regional'],
    ['?scope=world', 'regional', '?scope=regional'],
    ['?by=offical', 'official', '?by=official'],
    ['?theme=drak', 'dark', '?theme=dark'],
    ['?view=claim', 'claims', '?view=claims'],
    ['?show=precursor,finishd', 'finished,precursors', '?show=finished,precursors'],
    ['?parts=legend,foo', 'legend', '?parts=legend'],
    ['?parts=tme,contxt', 'context,time', ''],
    ['?parts=nnone', 'none', '?parts=none'],
    // cameras
    ['?map=99/30/-110', '24/30/-110', '?map=24/30/-110'],
    ['?map=3/95/190', '3/90/-170', '?map=3/90/-170'],
    ['?map=3,30,-110', '3/30/-110', '?map=3/30/-110'],
    ['?map=2.51234567/30/-110', '2.51/30/-110', '?map=2.51/30/-110'],
    ['?map=3/30/-110/400/99', '3/30/-110/40/85', '?map=3/30/-110/40/85'],
    ['?data=2026-11-24', '2026.11.24', '?data=2026.11.24'],
    ['?data=%20v2026.11.24', '2026.11.24', '?data=2026.11.24'],
    // a version under a misspelt name is one; a day is none
    ['?dat=2026.11.24', 'data=2026.11.24', '?data=2026.11.24'],
    ['?dat=2026-11-24', null, null],
    // the one way to colour the states
    ['?tint=death', 'deaths', '?tint=deaths'],
    // ids
    ['?off=china-class-control-2020', 'china-class-control-2019', '?off=china-class-control-2019'],
    ['?off=W1,,w2', null, null],
    ['?on=W1,,w2', 'W1,W2', '?on=W1,W2'],
    ['?on=W1,w2', 'W2', '?on=W1,W2'],
    ['?sel=link:cn-mx-precursor', 'link:cn-mx-precursors', '?sel=link:cn-mx-precursors'],
    ['?sel=link:mx-sinaloa', 'place:mx-sinaloa', '?sel=place:mx-sinaloa'],
    ['?sel=mx-sinaloa', 'place:mx-sinaloa', '?sel=place:mx-sinaloa'],
    ['?sel=places:mx-sinaloa', 'place:mx-sinaloa', '?sel=place:mx-sinaloa'],
    ['?series=tariff-china-fentanil', 'tariff-china-fentanyl', '?series=tariff-china-fentanyl'],
    // names
    ['?scop=regional', 'scope=regional', '?scope=regional'],
    ['?Scope=regional', 'scope=regional', '?scope=regional'],
    ['?scop=regionl', 'scope=regional', '?scope=regional'],
    ['?amp;scope=regional', 'scope=regional', '?scope=regional'],
    ['?amp;amp;scope=regional', 'scope=regional', '?scope=regional'],
    ['?date=2022-08-05', 't=2022-08-05', '?t=2022-08-05'],
    ['?thme=dark', 'theme=dark', '?theme=dark'],
  ])('%s: %s', (search, text, address) => {
    expect(offer(search)).toEqual([text, address])
  })

  it.each([
    '?t=yesterday',
    '?t=05/04/2022',
    '?theme=blue',
    '?map=home',
    '?data=latest',
    '?sel=zzzzzzzzzzzz',
    `?scope=${'regional'.repeat(1_000)}`,
  ])('is nothing for %s, which resembles nothing', (search) => {
    expect(offer(search)).toEqual([null, null])
  })

  it('is no other event where the one named is off, or on, already', () => {
    expect(offer('?on=china-class-control-2019')).toEqual([null, null])
    expect(offer('?off=W1')).toEqual([null, null])
  })

  it('is a story there is, and a step of the story in the view', () => {
    const known = {
      stories: [{ id: 'chain' }, { id: 'talks' }],
      steps: [{ id: 'by-parcel' }, { id: 'the-turn' }],
    }
    const lost = (param: string, value: string): Ignored => ({
      param,
      value,
      expected: '',
      lost: 'value',
    })
    const story = nearestOf(lost('story', 'chian'), index, known)
    expect(story?.text).toBe('chain')
    expect(story?.take(DEFAULT_VIEW)).toEqual({ story: 'chain' })
    expect(nearestOf(lost('story', 'foo'), index, known)).toBeNull()
    const step = nearestOf(lost('step', 'the-trun'), index, known)
    expect(step?.text).toBe('the-turn')
    // Named alone where no step is shown; otherwise the view goes over to it whole.
    expect(step?.take({ ...DEFAULT_VIEW, story: 'chain', by: 'article' })).toEqual({
      step: 'the-turn',
    })
    const shown: ViewState = { ...DEFAULT_VIEW, story: 'chain', step: 'by-parcel', day: 17_000 }
    expect(step?.take(shown)).toEqual({ ...DEFAULT_VIEW, story: 'chain', step: 'the-turn' })
    expect(nearestOf(lost('step', 'the-trun'), index)).toBeNull()
  })

  it('leaves what was chosen meanwhile', () => {
    const { ignored } = open('?on=w2')
    const [only] = ignored
    const nearest = only && nearestOf(only, index)
    expect(nearest?.take({ ...DEFAULT_VIEW, on: ['W1', 'W3'] })).toEqual({ on: ['W1', 'W2', 'W3'] })
  })

  it('can be read, whatever it is the nearest to', () => {
    const param = fc.constantFrom(
      't',
      'vs',
      'off',
      'on',
      'sel',
      'show',
      'map',
      'series',
      'data',
      'x',
    )
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9/.,:T -]{1,24}$/),
      fc.stringMatching(/^(link|place|event|group)?:?[a-z0-9,-]{1,24}$/),
    )
    fc.assert(
      fc.property(param, text, (name, value) => {
        const { view, ignored } = open(`?${new URLSearchParams([[name, value]])}`)
        for (const one of ignored) {
          const nearest = nearestOf(one, index)
          if (!nearest) continue
          const address = formatView({ ...view, ...nearest.take(view) })
          expect(open(address).ignored, `${value} → ${nearest.text}`).toEqual([])
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
